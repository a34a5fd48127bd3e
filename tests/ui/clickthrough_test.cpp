// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/factchart.h"
#include "store/datasetfile.h"
#include "ui/windowsupport.h"

#include <QComboBox>
#include <QTemporaryDir>

#include <set>

using namespace plumbline;

/// From every mark back to its words: for every fact on every chart, clicking its
/// mark selects it, and the pane shows the passages that the file has for it.
class ClickThroughTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMarkLeadsToItsPassages_data();
    void everyMarkLeadsToItsPassages();
    void everyFactIsOnSomeChart();

private:
    void clickAll(PageView *page);
    void clickComputed(PageView *page);
    void clickEvents(PageView *page);
    void showOnTimeline(const FactId &event, Page from);
    bool isSettled(ChartView *chart) const;
    bool clickUntilCurrent(ChartView *chart, const FactId &fact);
    QString expectedPassages(const FactId &fact);
    QString shownPassages() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    std::optional<DatasetFile> m_file;
    std::set<QString> m_clicked;
    std::set<QString> m_computed;
    std::set<QString> m_flags;
};

void ClickThroughTest::initTestCase()
{
    window::keepSettingsIn(m_folder.path());
    m_appearance = std::make_unique<Appearance>();
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->resize(1440, 900);
    m_window->show();
    window::openAndWait(*m_window, window::bundled());
    for (const Page page : ChartPages)
        m_window->page(page)->chart()->setAnimated(false); // hundreds of clicks move time
    auto file = DatasetFile::open(window::bundled());
    QVERIFY(bool(file));
    m_file.emplace(std::move(*file));
}

/// The phrases by paragraph, as a set: "article 4: 2019, 66%".
QString ClickThroughTest::expectedPassages(const FactId &fact)
{
    std::map<std::pair<QString, int>, std::set<QString>> phrases;
    const auto passages = m_file->passagesOf(fact);
    for (const StatementPassage &found : *passages)
        phrases[{found.passage.articleId, found.passage.paragraph}].insert(found.passage.quote.exact);
    QStringList lines;
    for (const auto &[place, exact] : phrases)
        lines << QStringLiteral("¶ %1: %2")
                     .arg(place.second)
                     .arg(QStringList(exact.begin(), exact.end()).join(QStringLiteral(", ")));
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

QString ClickThroughTest::shownPassages() const
{
    QStringList lines;
    for (const PassageCard *card : m_window->detailPane()->cards()) {
        const QString texts = window::textsOf(card);
        const qsizetype at = texts.indexOf(QStringLiteral("¶ "));
        const QStringList marked = card->text()->markedPhrases();
        const std::set<QString> phrases(marked.begin(), marked.end());
        lines << texts.mid(at, texts.indexOf(QLatin1Char('\n'), at) - at) + QStringLiteral(": ") +
                     QStringList(phrases.begin(), phrases.end()).join(QStringLiteral(", "));
    }
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

/// Waits until the chart shows the span of the state: changes of it glide.
bool ClickThroughTest::isSettled(ChartView *chart) const
{
    return QTest::qWaitFor(
        [&] { return chart->chart().placed().span() == m_window->workspace()->state()->span(); });
}

/// Where marks lie on one spot, repeated clicks walk through them.
bool ClickThroughTest::clickUntilCurrent(ChartView *chart, const FactId &fact)
{
    const ViewState *state = m_window->workspace()->state();
    constexpr int mostMarksOnOneSpot = 12;
    for (int click = 0; click < mostMarksOnOneSpot; ++click) {
        const QPoint place = chart->markPosition(fact); // a cluster that opens moves it
        if (place.isNull())
            return false;
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        if (!isSettled(chart))
            return false;
        if (state->current() == fact)
            return true;
    }
    return false;
}

void ClickThroughTest::clickAll(PageView *page)
{
    const ChartScenePtr scene = page->chart()->chartScene();
    QVERIFY(scene && !scene->facts.empty());
    for (const int index : scene->facts) {
        const FactId fact = scene->dataset->fact(index).id();
        m_window->workspace()->state()->setCurrent({});
        QSignalSpy shown(m_window->detailPane(), &DetailPane::passagesShown);
        QVERIFY2(clickUntilCurrent(page->chart(), fact), qPrintable(fact.text()));
        while (shown.isEmpty() || shown.last()[0].value<FactId>() != fact)
            QVERIFY2(shown.wait(), qPrintable(fact.text()));
        QCOMPARE(m_window->detailPane()->description().fact, fact);
        QCOMPARE(shownPassages(), expectedPassages(fact));
        const QModelIndexList rows = page->table()->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(page->table()->factModel().factAt(rows.first().row()), fact);
        m_clicked.insert(fact.text());
    }
}

/// The pane shows the passages of both inputs, and each input has some.
void ClickThroughTest::clickComputed(PageView *page)
{
    const ChartScenePtr scene = page->chart()->chartScene();
    for (const Derivation &value : scene->computed) {
        const FactId id = value.id(*scene->dataset);
        m_window->workspace()->state()->setCurrent({});
        QSignalSpy shown(m_window->detailPane(), &DetailPane::passagesShown);
        QVERIFY2(clickUntilCurrent(page->chart(), id), qPrintable(id.text()));
        while (shown.isEmpty() || shown.last()[0].value<FactId>() != id)
            QVERIFY2(shown.wait(), qPrintable(id.text()));
        QCOMPARE(m_window->detailPane()->description().fact, id);
        QStringList expected;
        for (const int input : {value.first, value.second}) {
            const QString passages = expectedPassages(scene->dataset->fact(input).id());
            QVERIFY2(!passages.isEmpty(), qPrintable(id.text()));
            expected << passages.split(QLatin1Char('\n'));
        }
        expected.sort();
        QCOMPARE(shownPassages(), expected.join(QLatin1Char('\n')));
        m_computed.insert(id.text());
    }
}

/// Flags, in sight or not: what stands together opens with clicks, until each stands alone or is
/// chosen by further ones. What happened has its mark on the timeline as well.
void ClickThroughTest::clickEvents(PageView *page)
{
    ViewState *state = m_window->workspace()->state();
    const ChartScenePtr scene = page->chart()->chartScene();
    if (scene->events.empty())
        return;
    for (const int index : scene->events) {
        const FactId fact = scene->dataset->fact(index).id();
        state->setSpan({});
        state->setCurrent({});
        QVERIFY(isSettled(page->chart()));
        if (page->chart()->markPosition(fact).isNull()) {
            const auto &all = page->chart()->chart().placed().frame()->dataRange();
            state->setSpan(all);
        }
        QVERIFY(isSettled(page->chart()));
        QVERIFY2(!page->chart()->markPosition(fact).isNull(), qPrintable(fact.text()));
        QSignalSpy shown(m_window->detailPane(), &DetailPane::passagesShown);
        QVERIFY2(clickUntilCurrent(page->chart(), fact), qPrintable(fact.text()));
        while (shown.isEmpty() || shown.last()[0].value<FactId>() != fact)
            QVERIFY2(shown.wait(), qPrintable(fact.text()));
        QCOMPARE(m_window->detailPane()->description().fact, fact);
        QVERIFY2(!expectedPassages(fact).isEmpty(), qPrintable(fact.text()));
        QCOMPARE(shownPassages(), expectedPassages(fact));
        QVERIFY(page->table()->selectionModel()->selectedRows().isEmpty());
        m_flags.insert(fact.text());
    }
    state->setSpan({});
    QVERIFY(isSettled(page->chart()));
    showOnTimeline(scene->idOf(scene->events.front()), page->page());
}

/// What happened is chosen on the timeline as well.
void ClickThroughTest::showOnTimeline(const FactId &event, Page from)
{
    m_window->workspace()->state()->setCurrent(event);
    m_window->showPage(Page::Timeline);
    window::waitForScene(*m_window, Page::Timeline);
    const ChartView *timeline = m_window->page(Page::Timeline)->chart();
    QTRY_VERIFY2(timeline->chart().currentMark() >= 0, qPrintable(event.text()));
    m_window->showPage(from);
}

void ClickThroughTest::everyMarkLeadsToItsPassages_data()
{
    QTest::addColumn<Page>("page");
    for (Page page : ChartPages)
        QTest::newRow(qPrintable(code(page))) << page;
}

void ClickThroughTest::everyMarkLeadsToItsPassages()
{
    QFETCH(Page, page);
    m_window->showPage(page);
    PageView *view = m_window->page(page);
    window::waitForScene(*m_window, page);
    QComboBox *picker = view->levelPicker();
    if (!picker) {
        clickAll(view);
        clickComputed(view);
        clickEvents(view);
        return;
    }
    for (int level = 0; level < picker->count(); ++level) {
        QSignalSpy scenes(view->chart(), &ChartView::sceneShown);
        if (level != picker->currentIndex()) {
            picker->setCurrentIndex(level);
            QTRY_VERIFY(!scenes.isEmpty());
        }
        clickAll(view);
        clickComputed(view);
        clickEvents(view);
    }
}

/// Nothing that the articles say is dropped because it does not fit a chart.
void ClickThroughTest::everyFactIsOnSomeChart()
{
    const DatasetPtr dataset = m_window->workspace()->state()->dataset();
    QStringList missing;
    for (int fact = 0; fact < dataset->factCount(); ++fact) {
        if (!m_clicked.contains(dataset->fact(fact).id().text()))
            missing << dataset->fact(fact).id().text();
    }
    QCOMPARE(missing.join(QLatin1Char(' ')), QString());
    for (const char *event :
         {"alibaba-cloud.founding", "alibaba-group.fine", "tencent-cloud.changsha-super-brain"})
        QVERIFY2(m_flags.contains(QLatin1String(event)), event);
    QVERIFY(m_computed.contains(QStringLiteral("=cagr:china-government-cloud-market.market-size.2017:"
                                               "china-government-cloud-market.market-size.2021")));
    QVERIFY(m_computed.contains(
        QStringLiteral("=before:alibaba-cloud.revenue.2019q2:alibaba-cloud.revenue-growth.2019q2")));
}

QTEST_MAIN(ClickThroughTest)
#include "clickthrough_test.moc"
