// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sourcetable.h"

#include "store/tableprint.h"

#include <QStringEncoder>
#include <QTest>

using namespace plumbline;

/// Some rows of a CSV file: the first ones, and others from below, the same each time.
class CsvSampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsASmallFile();
    void givesWhatThereIs();
    void looksIntoALargeFile_data();
    void looksIntoALargeFile();
    void passesOverTheMidstOfAField();
    void keepsToTheRange();
    void notesWhatIsWrong();
};

namespace {

/// `n;Name n;value`, with a letter beyond ASCII.
QString rows(int count)
{
    QString text = QStringLiteral("Number;Name;Société\n");
    for (int i = 1; i <= count; ++i)
        text += QStringLiteral("%1;Name %1;%2阿\n").arg(i).arg(i % 7);
    return text;
}

QString lines(const std::vector<KeptRow> &kept)
{
    QStringList lines;
    for (const KeptRow &row : kept)
        lines << tableprint::line(row);
    return lines.join(u'\n');
}

Result<TableSample> sampleOf(const QString &path, int first, int later)
{
    const auto choice = guessedChoice(path);
    return choice ? sampleTable(path, *choice, first, later) : choice.error();
}

} // namespace

void CsvSampleTest::countsASmallFile()
{
    const tableprint::Folder folder;
    const QString path = folder.add(rows(100).toUtf8());
    const auto sample = sampleOf(path, 2, 3);
    QVERIFY(sample);
    QCOMPARE(lines(sample->first), u"1:Number|Name|Société\n2:1|Name 1|1阿"_qs);
    QCOMPARE(sample->later.size(), size_t(3));
    for (const KeptRow &row : sample->later)
        QCOMPARE(row.texts[0].toLongLong() + 1, row.number);
    QCOMPARE(sample->rows, 101);
    QVERIFY(sample->isCounted);
    QCOMPARE(lines(sampleOf(path, 2, 3)->later), lines(sample->later));
}

void CsvSampleTest::givesWhatThereIs()
{
    const tableprint::Folder folder;
    const auto sample = sampleOf(folder.add("a,b\nc,d\n"), 5, 5);
    QCOMPARE(lines(sample->first), u"1:a|b\n2:c|d"_qs);
    QVERIFY(sample->later.empty());
    QCOMPARE(sampleOf(folder.add("a,b\n"), 0, 0)->rows, 1);
}

void CsvSampleTest::looksIntoALargeFile_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-32BE", "GB18030"})
        QTest::newRow(encoding) << QByteArray(encoding);
}

void CsvSampleTest::looksIntoALargeFile()
{
    QFETCH(const QByteArray, encoding);
    constexpr int count = 300'000;
    const tableprint::Folder folder;
    QStringEncoder encoder(encoding.constData(), QStringEncoder::Flag::WriteBom);
    const QByteArray bytes = encoder(rows(count));
    const QString path = folder.add(bytes);
    TableChoice choice = *guessedChoice(path);
    choice.csv.encoding = encoding;
    const auto sample = sampleTable(path, choice, 3, 20);
    QVERIFY(sample);
    QCOMPARE(lines(sample->first), u"1:Number|Name|Société\n2:1|Name 1|1阿\n3:2|Name 2|2阿"_qs);
    QCOMPARE(sample->later.size(), size_t(20));
    qint64 before = 0;
    for (const KeptRow &row : sample->later) {
        const qint64 number = row.texts[0].toLongLong();
        QCOMPARE(tableprint::line(row), u"0:%1|Name %1|%2阿"_qs.arg(number).arg(number % 7));
        QVERIFY(number > before);
        before = number;
    }
    QVERIFY(before > count * 9 / 10);
    QVERIFY(!sample->isCounted);
    QVERIFY2(qAbs(sample->rows - count) < count / 10, qPrintable(QString::number(sample->rows)));
}

/// A place may lie within a field of many lines, where rows look like others.
void CsvSampleTest::passesOverTheMidstOfAField()
{
    const QByteArray row = "1,\"" + QByteArray("not,so\nmany,fields\n").repeated(20) + "\",3,4\n";
    const tableprint::Folder folder;
    const auto sample = sampleOf(folder.add(row.repeated(20'000)), 3, 20);
    QVERIFY(sample);
    for (const KeptRow &kept : sample->later)
        QCOMPARE(kept.texts.size(), 4);
}

void CsvSampleTest::keepsToTheRange()
{
    const tableprint::Folder folder;
    const QString path = folder.add(rows(300'000).toUtf8());
    TableChoice choice = *guessedChoice(path);
    choice.range = {3, 12, 0, 0};
    const auto sample = sampleTable(path, choice, 1, 100);
    QCOMPARE(lines(sample->first), u"3:2|Name 2|2阿"_qs);
    QCOMPARE(sample->later.size(), size_t(9));
    QCOMPARE(sample->later.back().number, 12);
    QVERIFY(sample->isCounted);
}

void CsvSampleTest::notesWhatIsWrong()
{
    const tableprint::Folder folder;
    const QString path = folder.add("a,b\n" + QByteArray("\"x\"y,1\n").repeated(100));
    const auto sample = sampleTable(path, {}, 5, 5);
    QCOMPARE(sample->rows, 1);
    QCOMPARE(sample->notices.size(), size_t(20));
    QCOMPARE(sample->notices.back().place.line, 21);
}

QTEST_APPLESS_MAIN(CsvSampleTest)
#include "csvsample_test.moc"
