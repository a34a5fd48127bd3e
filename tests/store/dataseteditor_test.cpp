// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// Changes of rows, and taking them back.
class DatasetEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void correctsAValue();
    void changesWhatIsMeasured();
    void addsAndRemoves();
    void undoesAndRedoes();
    void undoesInTheOrderOfTime();
    void refuses_data();
    void refuses();
    void changesAllOrNothing();
    void keepsTheRestOfTheFile();

private:
    QString edit(const std::vector<RowChange> &changes)
    {
        return sample::problemOf(sample::editorOf(m_path).apply({QStringLiteral("it"), changes}));
    }
    QString content() const { return sample::contentOf(m_path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

static const QString growth = QStringLiteral(
    "  observation | Acme Cloud | revenue_growth/IaaS///year-on-year | 12..12 exact percent +-0.5");

void DatasetEditorTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.sqlite"));
    QCOMPARE(sample::Package().compileTo(m_path), QString());
}

void DatasetEditorTest::correctsAValue()
{
    const QString before = content();
    QVERIFY(before.contains(growth));
    RowChange change = sample::changed(m_path, "statement", "s4", "value_low", QStringLiteral("13.5"));
    (*change.after)[11] = 13.5;
    QCOMPARE(edit({change}), QString());
    QCOMPARE(content(),
             QString(before).replace(QStringLiteral("12..12 exact"), QStringLiteral("13.5..13.5 exact")));
}

/// The former measure goes with its last statement, so that nothing hinders its metric from going.
void DatasetEditorTest::changesWhatIsMeasured()
{
    const QString before = content();
    QCOMPARE(edit({sample::changed(m_path, "statement", "s4", "metric_id", QStringLiteral("market_share"))}),
             QString());
    QCOMPARE(content(), QString(before).replace(QStringLiteral("revenue_growth/IaaS"),
                                                QStringLiteral("market_share/IaaS")));
    QCOMPARE(edit({sample::removed("metric", QStringLiteral("revenue_growth,Revenue growth,percent,"))}),
             QString());
}

void DatasetEditorTest::addsAndRemoves()
{
    const QString before = content();
    const auto company = sample::added("entity", QStringLiteral("cove,company,Cove,acme,06-30"));
    const auto statement = sample::added(
        "statement",
        QStringLiteral(
            "s6,cove.revenue-growth.2018,observation,revenue_growth,IaaS,,,,year-on-year,,,3,at_most,"
            "percent,0.5,forecast,2018-01-01,2018-12-31,stated,,,,,,,,"));
    const auto subject = sample::added("statement_subject", QStringLiteral("s6,1,cove"));
    const auto evidence = sample::added("evidence", QStringLiteral("s6,p4,repeats"));
    QCOMPARE(edit({company, sample::added("entity_name", QStringLiteral("cove,Cove Ltd,en")), statement,
                   subject, evidence}),
             QString());
    QVERIFY(content().contains(
        QStringLiteral("cove.revenue-growth.2018\n  observation | Cove | revenue_growth/IaaS///year-on-year "
                       "| ..3 at_most percent +-0.5 |"
                       " forecast | 2018-01-01/2018-12-31 | stated | - |  |  |  |  | repeats@news.3")));
    const auto back = [](RowChange change) { return RowChange{change.table, change.after, {}}; };
    QCOMPARE(edit({back(evidence), back(subject), back(statement),
                   sample::removed("entity_name", QStringLiteral("cove,Cove Ltd,en")), back(company)}),
             QString());
    QCOMPARE(content(), before);
}

void DatasetEditorTest::undoesAndRedoes()
{
    const QString before = content();
    DatasetEditor editor = sample::editorOf(m_path);
    const auto applied =
        editor.apply({QStringLiteral("change of growth"),
                      {sample::changed(m_path, "statement", "s4", "segment", QStringLiteral("PaaS"))}});
    QVERIFY(applied);
    QCOMPARE(applied->text, QStringLiteral("change of growth"));
    const QString after = content();
    QVERIFY(after != before);
    QCOMPARE(sample::problemOf(editor.undo(*applied)), QString());
    QCOMPARE(content(), before);
    QCOMPARE(sample::problemOf(editor.redo(*applied)), QString());
    QCOMPARE(content(), after);
    QCOMPARE(sample::problemOf(sample::editorOf(m_path).undo(*applied)), QString()); // in the next run, too
    QCOMPARE(content(), before);
}

void DatasetEditorTest::undoesInTheOrderOfTime()
{
    const QString before = content();
    std::vector<AppliedEdit> edits;
    for (const char *status : {"forecast", "planned", "reported"}) {
        const auto change = sample::changed(m_path, "statement", "s4", "status", QString::fromLatin1(status));
        edits.push_back(*sample::editorOf(m_path).apply({QStringLiteral("it"), {change}}));
    }
    QCOMPARE(sample::problemOf(sample::editorOf(m_path).undo(edits.front())),
             QStringLiteral(
                 "assertion: Another program has changed these rows since. They were left as they are."));
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        QCOMPARE(sample::problemOf(sample::editorOf(m_path).undo(*edit)), QString());
    QCOMPARE(content(), before);
}

void DatasetEditorTest::refuses_data()
{
    using Changes = std::function<std::vector<RowChange>(const QString &)>;
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *table, const char *id, const char *column,
                        const char *text, const char *problem) {
        QTest::newRow(name) << Changes([=](const QString &path) {
            return std::vector{sample::changed(path, table, id, column, QString::fromLatin1(text))};
        }) << QString::fromUtf8(problem);
    };
    row("no number above the low end", "statement", "s4", "value_high", "11",
        "statement, s4: The row breaks a rule of the dataset: the ends of the value do not fit its bound.");
    row("no day", "statement", "s4", "period_end", "2018-02-30",
        "statement, s4, period_end: \"2018-02-30\" is not a day as YYYY-MM-DD.");
    row("one end of a period", "statement", "s4", "period_end", "",
        "statement, s4: The row breaks a rule of the dataset: the period has one end only.");
    row("unknown status", "statement", "s4", "status", "guessed",
        "statement, s4, status: \"guessed\" is not one of: reported estimated forecast planned considered.");
    row("no metric", "statement", "s4", "metric_id", "",
        "statement, s4, metric_id: An observation needs a metric, and an event has none.");
    row("unknown metric", "statement", "s4", "metric_id", "wages",
        "statement, s4, metric_id: There is no metric \"wages\".");
    row("control character", "statement", "s4", "segment", "Ia\x01S",
        "statement, s4, segment: The text holds control characters.");
    row("nameless", "entity", "acme", "name", "", "entity, acme, name: The value is missing.");
    row("own ancestor", "entity", "acme", "parent_id", "acme-cloud",
        "entity, acme, parent_id: The entity would be its own ancestor.");
    row("own parent", "entity", "acme", "parent_id", "acme",
        "entity, acme: The row breaks a rule of the dataset: an entity is its own parent.");
    row("taken id", "entity", "bolt", "entity_id", "acme",
        "entity, acme: Such a row stands there already (entity.entity_id).");
    row("digest", "digest", "news", "text", "Other words.",
        "digest, news 1: Rows of this table cannot be changed.");
    QTest::newRow("no subject") << Changes([](const QString &) {
        return std::vector{sample::removed("statement_subject", QStringLiteral("s4,1,acme-cloud"))};
    }) << QStringLiteral("statement, s4, entity_id: The statement has no subject.");
    QTest::newRow("still referred to") << Changes([](const QString &) {
        return std::vector{sample::removed("entity", QStringLiteral("bolt,company,\"Bolt"))};
    })
                                       << QStringLiteral("entity, bolt, name: Another program has changed "
                                                         "this row since it was read. Nothing was changed "
                                                         "here; reload the file and correct it again.");
    QTest::newRow("referred to") << Changes([](const QString &path) {
        return std::vector{RowChange{&sample::table("entity"), sample::rowOf(path, "entity", "bolt"), {}}};
    })
                                 << QStringLiteral("entity, bolt: The row refers to one that does not exist; "
                                                   "a passage, for example, to its "
                                                   "paragraph of the digest.");
    QTest::newRow("not there")
        << Changes([](const QString &) {
               return std::vector{sample::removed("metric", QStringLiteral("wages,Wages,money,"))};
           })
        << QStringLiteral(
               "metric, wages: Another program has removed this row since it was read. Nothing was changed; "
               "reload the file.");
}

void DatasetEditorTest::refuses()
{
    QFETCH(std::function<std::vector<RowChange>(const QString &)>, changes);
    const QByteArray before = sample::bytesOf(m_path);
    QTEST(edit(changes(m_path)), "problem");
    QCOMPARE(sample::bytesOf(m_path), before);
}

void DatasetEditorTest::changesAllOrNothing()
{
    const QByteArray before = sample::bytesOf(m_path);
    QVERIFY(!edit({sample::changed(m_path, "entity", "acme", "name", QStringLiteral("Acme Corp")),
                   sample::changed(m_path, "entity", "bolt", "name", QString())})
                 .isEmpty());
    QCOMPARE(sample::bytesOf(m_path), before);
}

/// What others add stays; what it holds does not run.
void DatasetEditorTest::keepsTheRestOfTheFile()
{
    QCOMPARE(
        sample::spoil(
            m_path, QStringLiteral("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1);"
                                   "CREATE TRIGGER t AFTER UPDATE ON entity BEGIN DELETE FROM theirs; END;")),
        QString());
    QCOMPARE(edit({sample::changed(m_path, "entity", "acme", "name", QStringLiteral("Acme Corp"))}),
             QString());
    QVERIFY(
        sample::spoil(
            m_path, QStringLiteral("SELECT * FROM theirs; INSERT INTO theirs SELECT a + 1 FROM theirs;"
                                   "CREATE UNIQUE INDEX two ON theirs (a); CREATE TABLE x (a CHECK (a = 2));"
                                   "INSERT INTO x SELECT count(*) FROM theirs;"))
            .isEmpty());
}

QTEST_GUILESS_MAIN(DatasetEditorTest)
#include "dataseteditor_test.moc"
