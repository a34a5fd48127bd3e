// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importrun.h"

#include "importing/importtarget.h"
#include "store/dataseteditor.h"
#include "store/importwriter.h"
#include "store/packagetables.h"
#include "store/packagewriter.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tablefile;

/// An import that is a step of the history: taken back and done again.
class RecordedImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void canBeTakenBack();
    void theLargestCanBeTakenBack();
    void staysWhereOtherRowsReferToIt();
    void isNotRecordedWhenLarge();

private:
    /// Figures of different measures and years.
    static QByteArray figures(qint64 count);
    Result<ImportResult> importRecorded(const QByteArray &rows) const;

    std::unique_ptr<Target> m_target;
};

void RecordedImportTest::init()
{
    m_target = std::make_unique<Target>();
    QCOMPARE(m_target->problem(), QString());
}

QByteArray RecordedImportTest::figures(qint64 count)
{
    constexpr int years = 100;
    constexpr int firstYear = 1900;
    QByteArray rows;
    for (qint64 i = 0; i < count; ++i)
        rows += "Acme,Users " + QByteArray::number(i / years) + ',' +
                QByteArray::number(firstYear + i % years) + ",7,count\n";
    return rows;
}

Result<ImportResult> RecordedImportTest::importRecorded(const QByteArray &rows) const
{
    ImportLimits limits;
    limits.isRecorded = true;
    return importTable(m_target->folder().write("a.csv", Titles + rows), longMapping(), m_target->dataset(),
                       {}, limits);
}

/// The first import of a table, and one that updates, adds and removes.
void RecordedImportTest::canBeTakenBack()
{
    const auto recorded = [this](const QByteArray &rows) {
        const auto result = importRecorded(rows);
        return result ? AppliedEdit{{}, result->changeset} : AppliedEdit();
    };
    const auto dump = [this](const char *name) {
        if (const auto problem = dumpPackage(m_target->dataset(), m_target->folder().path(name)))
            return problem->text().toUtf8();
        QByteArray bytes;
        for (const PackageTable &table : packageTables())
            bytes += sample::bytesOf(m_target->folder().path(name) + u'/' + QLatin1String(table.file));
        return bytes;
    };
    m_target->import("Acme,Revenue,2001,1,USD\n", longMapping(),
                     "other.csv"); // the file has the present format
    const QByteArray before = dump("before");
    const AppliedEdit first = recorded("Nova,Revenue,2019,5,USD\nNova,Revenue,2020,6,USD\n");
    const QByteArray between = dump("between");
    const AppliedEdit second = recorded("Nova,Revenue,2019,5,USD\nNova,Revenue,2021,7,USD\n");
    const QByteArray after = dump("after");
    QVERIFY(between != before && after != between);

    auto editor = DatasetEditor::open(m_target->dataset());
    QVERIFY(bool(editor));
    QVERIFY(!editor->undo(second));
    QCOMPARE(dump("a"), between);
    QVERIFY(!editor->undo(first));
    QCOMPARE(dump("b"), before);
    QVERIFY(!editor->redo(first));
    QVERIFY(!editor->redo(second));
    QCOMPARE(dump("c"), after);
    QVERIFY(!DatasetFile::quickCheck(m_target->dataset()));
}

/// Within the time that an edit has.
void RecordedImportTest::theLargestCanBeTakenBack()
{
    const auto large = importRecorded(figures(ImportWriter::MostRecordedFigures));
    QVERIFY(large && !large->changeset.isEmpty());
    auto editor = DatasetEditor::open(m_target->dataset());
    const AppliedEdit edit{{}, large->changeset};
    auto problem = editor->undo(edit);
    QVERIFY2(!problem, problem ? qPrintable(problem->text()) : "");
    QCOMPARE(statements(m_target->dataset()), QString());
    problem = editor->redo(edit);
    QVERIFY2(!problem, problem ? qPrintable(problem->text()) : "");
    QCOMPARE(statements(m_target->dataset()).count(QLatin1Char('\n')) + 1, ImportWriter::MostRecordedFigures);
}

/// Of an import that is small, and of one whose references are looked at once, at the end.
void RecordedImportTest::staysWhereOtherRowsReferToIt()
{
    for (const qint64 count : {3, 1000}) {
        init();
        const auto imported = importRecorded(figures(count));
        QVERIFY(bool(imported));
        QCOMPARE(
            sample::spoil(m_target->dataset(),
                          QStringLiteral("INSERT INTO link (from_statement, to_statement, kind, note) SELECT "
                                         "min(row), max(row), 'contradicts', 'x' FROM assertion")),
            QString());
        const QByteArray before = sample::bytesOf(m_target->dataset());
        auto editor = DatasetEditor::open(m_target->dataset());
        const auto problem = editor->undo({{}, imported->changeset});
        QVERIFY(problem);
        QCOMPARE(problem->sentence,
                 QStringLiteral("Other rows refer to these by now. They were left as they are."));
        QVERIFY(sample::bytesOf(m_target->dataset()) == before);
    }
}

void RecordedImportTest::isNotRecordedWhenLarge()
{
    const auto large = importRecorded(figures(ImportWriter::MostRecordedFigures + 1));
    QVERIFY(large && large->counts.added == ImportWriter::MostRecordedFigures + 1);
    QCOMPARE(large->changeset, QByteArray());
    // What it would take to put those rows back counts, too.
    const auto update = importRecorded("Acme,Users 1,1900,7,count\n");
    QVERIFY(update && update->counts.removed == ImportWriter::MostRecordedFigures);
    QCOMPARE(update->changeset, QByteArray());
}

QTEST_APPLESS_MAIN(RecordedImportTest)
#include "recordedimport_test.moc"
