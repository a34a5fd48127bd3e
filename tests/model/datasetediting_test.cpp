// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/datasetediting.h"

#include "model/statementdraft.h"
#include "model/workspace.h"
#include "store/editsupport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// Edits of the dataset on screen, from the form's rows to the screen again.
class DatasetEditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatWasChanged();
    void keepsTheView();
    void putsStatementsIntoFacts_data();
    void putsStatementsIntoFacts();
    void removesWithAllThatBelongs();
    void saysWhatAnotherProgramChanged();
    void takesBackWhatTheReaderRefuses();
    void tellsWhatCannotBeEdited();

private:
    Result<AppliedEdit> wait(const DatasetEditing::Compose &compose);
    Result<AppliedEdit> correct(const QString &id, const std::function<void(StatementDraft &)> &change);
    ViewState *state() { return m_workspace->state(); }
    QString factOfStatement(const char *id)
    {
        return NamedRow("statement", sample::rowOf(m_path, "statement", id)).text("fact_id");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

static const FactId growth(QStringLiteral("acme.revenue-growth.2018"));

void DatasetEditingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.sqlite"));
    QCOMPARE(sample::Package().compileTo(m_path), QString());
    m_workspace = std::make_unique<Workspace>();
    m_workspace->session()->open(m_path);
    QTRY_VERIFY(m_workspace->editing()->isEditable());
}

void DatasetEditingTest::cleanup()
{
    m_workspace.reset();
}

Result<AppliedEdit> DatasetEditingTest::wait(const DatasetEditing::Compose &compose)
{
    std::optional<Result<AppliedEdit>> answer;
    m_workspace->editing()->apply(compose, [&answer](const Result<AppliedEdit> &result) { answer = result; });
    [&] { QTRY_VERIFY(answer.has_value()); }();
    return *answer;
}

Result<AppliedEdit> DatasetEditingTest::correct(const QString &id,
                                                const std::function<void(StatementDraft &)> &change)
{
    return wait([&](const DatasetEditor &file, const Dataset &dataset) -> Result<Edit> {
        const auto record = readStatement(file, id);
        StatementDraft draft = StatementDraft::of(*record);
        change(draft);
        return correctStatement(file, dataset, *record, draft, QStringLiteral("it"));
    });
}

void DatasetEditingTest::showsWhatWasChanged()
{
    QSignalSpy busy(m_workspace->editing(), &DatasetEditing::busyChanged);
    const auto applied = correct(QStringLiteral("s4"), [](StatementDraft &draft) {
        draft.amount = Amount::exactly(14, draft.amount.unit, 0.5);
    });
    QVERIFY(applied);
    QCOMPARE(busy.size(), 2);
    const auto shown = [this] {
        const Dataset &dataset = *state()->dataset();
        return dataset.fact(dataset.indexOf(growth)).headline().amount.lowest();
    };
    QCOMPARE(shown(), 14.0);
    std::optional<bool> isUndone;
    m_workspace->editing()->undo(*applied,
                                 [&](const Result<AppliedEdit> &result) { isUndone = bool(result); });
    QTRY_COMPARE(isUndone, true);
    QCOMPARE(shown(), 12.0);
}

void DatasetEditingTest::keepsTheView()
{
    View view = state()->view();
    view.page = Page::Share;
    view.filter.statuses = QStringList{QStringLiteral("estimated")};
    view.current = growth;
    state()->setView(view);
    QSignalSpy passages(m_workspace->passages(), &PassageLoader::passagesReady);
    QVERIFY(
        correct(QStringLiteral("s4"), [](StatementDraft &draft) { draft.segment = QStringLiteral("PaaS"); }));
    QCOMPARE(state()->view(), view);
    QTRY_VERIFY(!passages.isEmpty()); // of the fact that is still chosen
}

void DatasetEditingTest::putsStatementsIntoFacts_data()
{
    using Change = std::function<void(StatementDraft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("fact");
    QTest::newRow("another value") << Change([](StatementDraft &draft) {
        draft.amount = Amount::exactly(14, draft.amount.unit);
    }) << growth.text();
    QTest::newRow("said by another") << Change([](StatementDraft &draft) {
        draft.attributedTo = QStringLiteral("Me");
    }) << growth.text();
    // It alone carries the fact, which keeps its name.
    QTest::newRow("another period") << Change([](StatementDraft &draft) {
        draft.period = DateSpan::year(2017);
    }) << growth.text();
    QTest::newRow("what another fact speaks of")
        << Change([](StatementDraft &draft) { draft.segment = QStringLiteral("SaaS"); })
        << QStringLiteral("other");
}

void DatasetEditingTest::putsStatementsIntoFacts()
{
    QFETCH(std::function<void(StatementDraft &)>, change);
    auto other = sample::rowOf(m_path, "statement", "s4");
    NamedRow saas("statement", other);
    saas.set("statement_id", QStringLiteral("s6"))
        .set("fact_id", QStringLiteral("other"))
        .set("segment", QStringLiteral("SaaS"));
    QVERIFY(wait([&](const DatasetEditor &, const Dataset &) {
        return Result<Edit>(
            Edit{{}, {adding(saas), sample::added("statement_subject", QStringLiteral("s6,1,acme-cloud"))}});
    }));
    QVERIFY(correct(QStringLiteral("s4"), change));
    QTEST(factOfStatement("s4"), "fact");
    // A new one that says the same of the same joins, too.
    StatementDraft draft;
    const auto added = wait([&](const DatasetEditor &file, const Dataset &dataset) -> Result<Edit> {
        draft = StatementDraft::of(*readStatement(file, QStringLiteral("s6")));
        return addStatement(file, dataset, draft, QStringLiteral("one more"));
    });
    QVERIFY(added);
    QCOMPARE(factOfStatement("other.s1"), QStringLiteral("other"));
}

void DatasetEditingTest::removesWithAllThatBelongs()
{
    const auto removed = wait([](const DatasetEditor &file, const Dataset &) {
        return removeStatements(file, {QStringLiteral("s2"), QStringLiteral("s3")}, QStringLiteral("two"));
    });
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().text()));
    QCOMPARE(state()->dataset()->statementCount(), 3);
    QVERIFY(state()->dataset()->tables().links.empty());
    m_workspace->editing()->undo(*removed, [](const Result<AppliedEdit> &) {});
    QTRY_COMPARE(state()->dataset()->statementCount(), 5);
    QCOMPARE(state()->dataset()->tables().links.size(), size_t(1));
}

void DatasetEditingTest::saysWhatAnotherProgramChanged()
{
    const RowChange change = sample::changed(m_path, "entity", "bolt", "name", QStringLiteral("Mine"));
    QCOMPARE(
        sample::spoil(m_path, QStringLiteral("UPDATE entity SET name = 'Theirs' WHERE entity_id = 'bolt'")),
        QString());
    const DatasetPtr before = state()->dataset();
    const auto result = wait([&](const DatasetEditor &, const Dataset &) {
        return Result<Edit>(Edit{{}, {change}});
    });
    QVERIFY(!result);
    QVERIFY(
        result.error().text().startsWith(m_path + QStringLiteral(", entity, bolt, name: Another program")) ||
        result.error().text().contains(QStringLiteral("Another program has changed this row")));
    QCOMPARE(state()->dataset(), before);
}

/// A file that another program spoilt meanwhile is not edited on.
void DatasetEditingTest::takesBackWhatTheReaderRefuses()
{
    const RowChange change = sample::changed(m_path, "entity", "bolt", "name", QStringLiteral("Mine"));
    QCOMPARE(sample::spoil(m_path,
                           QStringLiteral("UPDATE assertion SET status = 'wild' WHERE statement_id = 's4'")),
             QString());
    const auto result = wait([&](const DatasetEditor &, const Dataset &) {
        return Result<Edit>(Edit{{}, {change}});
    });
    QVERIFY(!result);
    QCOMPARE(result.error().sentence, QStringLiteral("The code \"wild\" is unknown."));
    QCOMPARE(NamedRow("entity", sample::rowOf(m_path, "entity", "bolt")).text("name"),
             QStringLiteral("Bolt, Inc."));
}

void DatasetEditingTest::tellsWhatCannotBeEdited()
{
    DatasetEditing *editing = m_workspace->editing();
    editing->setShipped(m_path);
    m_workspace->session()->open(m_path);
    QTRY_COMPARE(
        editing->readOnlyReason(),
        QStringLiteral("The dataset that comes with Plumbline is not changed. Save a copy and edit that."));
    QVERIFY(!editing->isEditable());
    const QString log = m_folder->filePath(QStringLiteral("log.sqlite"));
    QCOMPARE(sample::Package().compileTo(log), QString());
    QCOMPARE(sample::spoil(log, QStringLiteral("PRAGMA journal_mode = WAL")), QString());
    m_workspace->session()->open(log);
    QTRY_COMPARE(
        editing->readOnlyReason(),
        QStringLiteral("The file is in a mode (a write-ahead log) that keeps changes in other files."));
}

QTEST_GUILESS_MAIN(DatasetEditingTest)
#include "datasetediting_test.moc"
