// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tableopener.h"

#include "model/rowaspects.h"
#include "model/tableaspects.h"
#include "store/samplepackage.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// A table is looked at in the background: guesses, what its rows become, changes of mind.
class TableOpenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void guessesAndPreviews();
    void asksAgainAfterAChange();
    void readsAgainWithAnotherDelimiter();
    void dropsOlderAnswers_data();
    void dropsOlderAnswers();
    void saysWhatLacks();
    void keepsTheDraftOnFailure();
    void usesTheMappingOfAFileOfTheSameShape();
    void canBeDestroyedAtWork();

private:
    QString write(const char *name, const QByteArray &text)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        sample::writeBytes(path, text);
        return path;
    }
    MappingLibrary library() const { return MappingLibrary(m_folder->filePath(QStringLiteral("mappings"))); }
    TableDraftPtr waitFor(const std::function<void()> &ask)
    {
        QSignalSpy changed(m_opener.get(), &TableOpener::changed);
        ask();
        if (changed.isEmpty() && !changed.wait())
            return {};
        return m_opener->draft();
    }
    TableDraftPtr open(const QString &path)
    {
        return waitFor([&] { m_opener->open(path); });
    }
    /// A figure a line, then the problems.
    static QString printed(const RowPreview &preview)
    {
        QStringList lines;
        for (const PreviewedFigure &figure : preview.figures)
            lines << QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(figure.row)
                         .arg(figure.company, figure.metric, figure.period, figure.value);
        for (const RowProblem &problem : preview.problems)
            lines << QStringLiteral("%1 %2: %3").arg(problem.row).arg(problem.title, problem.value);
        return lines.join(QLatin1Char('\n')).replace(QChar(0x00a0), QLatin1Char(' '));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TableOpener> m_opener;
};

const QByteArray German = "Firma;Periode;Umsatz;Währung\nAcme;2019-Q1;1.234,5;EUR\nAcme;2019-Q2;2,5;EUR\n"
                          "Acme;2019-Q3;3,5;EUR\nAcme;2019-Q4;4,5;EUR\nGlobex;2019-Q1;5,5;EUR\n"
                          "Globex;2019-Q2;6,5;EUR\nGlobex;2019-Q3;7,5;EUR\nGlobex;2019-Q4;8,5;EUR\n"
                          "Initech;2019-Q1;9,5;EUR\nInitech;2019-Q2;viel;EUR\n";

/// Does something when the next answer of a worker has come, and nobody has heard it yet.
class BeforeAnswer : public QObject
{
public:
    explicit BeforeAnswer(std::function<void()> what) : m_what(std::move(what))
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    bool isOver() const { return !m_what; }

    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        if (m_what && event->type() == QEvent::MetaCall && qobject_cast<BackgroundWorker *>(receiver))
            std::exchange(m_what, {})();
        return false;
    }

private:
    std::function<void()> m_what;
};

void TableOpenerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_opener = std::make_unique<TableOpener>(library());
}

void TableOpenerTest::guessesAndPreviews()
{
    QSignalSpy busy(m_opener.get(), &TableOpener::busyChanged);
    const TableDraftPtr draft = open(write("sales.csv", German));
    QVERIFY(draft);
    QCOMPARE(busy.size(), 2);
    QVERIFY(!m_opener->isBusy());
    QCOMPARE(draft->choice.csv.delimiter, ';');
    QCOMPARE(draft->mapping.titleRow, 1);
    QCOMPARE(draft->looks.size(), size_t(4));
    QVERIFY(draft->lacking.empty());
    const QStringList lines = printed(draft->preview).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines.first(), QStringLiteral("2 Acme Umsatz Jan–Mar 2019 EUR 1,234.5"));
    QCOMPARE(lines.last(), QStringLiteral("11 Umsatz: viel"));
}

void TableOpenerTest::asksAgainAfterAChange()
{
    const TableDraftPtr former = open(write("sales.csv", German));
    Mapping mapping = former->mapping;
    mapping.scale = 6;
    const TableDraftPtr draft = waitFor([&] { m_opener->setMapping(mapping); });
    QVERIFY(draft != former);
    QVERIFY2(printed(draft->preview).contains(QStringLiteral("EUR 2.5 m")),
             qPrintable(printed(draft->preview)));
    const std::vector<MappingAspect> aspects = rowAspects(*draft);
    QCOMPARE(aspects.size(), size_t(6));
    for (const MappingAspect &aspect : aspects) {
        if (aspect.kind == MappingAspect::Kind::Scale)
            QCOMPARE(reasonText(*draft, aspect), QStringLiteral("Chosen; the guess was: 1"));
        if (aspect.kind == MappingAspect::Kind::Numbers)
            QVERIFY(reasonText(*draft, aspect).startsWith(QStringLiteral("Guessed: “1.234,5”")));
    }
    mapping.titleRow = 0;
    QCOMPARE(waitFor([&] { m_opener->setMapping(mapping); })->mapping.titles, QStringList());
}

void TableOpenerTest::readsAgainWithAnotherDelimiter()
{
    const TableDraftPtr former = open(write("sales.csv", German));
    TableChoice choice = former->choice;
    choice.csv.delimiter = ',';
    const TableDraftPtr draft = waitFor([&] { m_opener->setChoice(choice); });
    QCOMPARE(draft->sample.first.front().texts.size(), 1);
    QCOMPARE(draft->mapping.choice.csv.delimiter, ',');
    QVERIFY(!draft->lacking.empty());
    QCOMPARE(draft->shape, former->shape);
    for (const MappingAspect &aspect : tableAspects(*draft)) {
        if (aspect.kind == MappingAspect::Kind::Delimiter)
            QCOMPARE(reasonText(*draft, aspect), QStringLiteral("Chosen; the guess was: Semicolon ;"));
        if (aspect.kind == MappingAspect::Kind::Quote)
            QVERIFY(reasonText(*draft, aspect).startsWith(QStringLiteral("Guessed")));
    }
}

void TableOpenerTest::dropsOlderAnswers_data()
{
    QTest::addColumn<QString>("newer");
    for (const char *newer : {"open", "take", "mapping"})
        QTest::newRow(newer) << QString::fromLatin1(newer);
}

/// What is asked for while the answer to something older is on its way: that answer arrives, and
/// is not heard.
void TableOpenerTest::dropsOlderAnswers()
{
    QFETCH(const QString, newer);
    const TableDraftPtr former = open(write("other.csv", "company,year,revenue\nInitech,2018,5\n"));
    const QString older = write("sales.csv", German);
    QSignalSpy changed(m_opener.get(), &TableOpener::changed);
    QSignalSpy failed(m_opener.get(), &TableOpener::failed);
    BeforeAnswer before([&] {
        if (newer == QLatin1String("open"))
            m_opener->open(former->path);
        else if (newer == QLatin1String("take"))
            m_opener->take(former);
        else
            m_opener->setMapping(former->mapping);
    });
    m_opener->open(older);
    QTRY_VERIFY(before.isOver());
    QTRY_VERIFY(!m_opener->isBusy());
    QCOMPARE(changed.size(), 1);
    QVERIFY(failed.isEmpty());
    QCOMPARE(m_opener->draft()->path, former->path);
}

void TableOpenerTest::saysWhatLacks()
{
    const TableDraftPtr draft = open(write("words.csv", "name,remark\nA,b\nC,d\n"));
    QVERIFY(!draft->lacking.empty());
    QCOMPARE(draft->lacking.front().role, ColumnRole::Value);
    QVERIFY(draft->preview.figures.empty());
}

void TableOpenerTest::keepsTheDraftOnFailure()
{
    const TableDraftPtr draft = open(write("sales.csv", German));
    QSignalSpy failed(m_opener.get(), &TableOpener::failed);
    m_opener->open(m_folder->filePath(QStringLiteral("nowhere.csv")));
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Missing);
    QCOMPARE(m_opener->draft(), draft);
}

void TableOpenerTest::usesTheMappingOfAFileOfTheSameShape()
{
    const TableDraftPtr first = open(write("sales.csv", German));
    Mapping mapping = first->mapping;
    mapping.scale = 3;
    QVERIFY(!library().keep(first->shape, {mapping, QStringLiteral("sales.csv"), QDate(2019, 5, 3)}));
    const TableDraftPtr next = open(write("june.csv", German + "Acme;2019-Q2;1,0;EUR\n"));
    QVERIFY(next->kept);
    QCOMPARE(next->kept->fileName, QStringLiteral("sales.csv"));
    QCOMPARE(next->kept->day, QDate(2019, 5, 3));
    QCOMPARE(next->mapping.scale, 3);
    const TableDraftPtr guessed = waitFor([&] { m_opener->useGuesses(); });
    QVERIFY(!guessed->kept);
    QCOMPARE(guessed->mapping.scale, 0);
    QVERIFY(!open(write("other.csv", "company,year,revenue\nInitech,2018,5\n"))->kept);
}

void TableOpenerTest::canBeDestroyedAtWork()
{
    m_opener->open(write("sales.csv", German));
    m_opener.reset();
}

QTEST_GUILESS_MAIN(TableOpenerTest)
#include "tableopener_test.moc"
