// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "support/exampledata.h"
#include "ui/controlcheck.h"
#include "ui/coveragelegend.h"
#include "ui/coveragepage.h"
#include "ui/coveragesigns.h"
#include "ui/pagetabs.h"

#include <QAccessible>
#include <QComboBox>
#include <QPainter>
#include <QTemporaryDir>

using namespace plumbline;

/// The page Coverage in the window, on the bundled dataset.
class CoveragePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheMetricOfTheFact();
    void theMetricIsPartOfTheView();
    void cellsSayWhatTheyAre();
    void clicksWalkThroughTheFactsOfACell();
    void keysChooseAFact();
    void missingCellsChooseNothing();
    void filterHoldsHere();
    void signsDifferByShape();
    void everyControlHasAName();
    void aThousandCompanies();

private:
    ViewState *state() { return m_window->workspace()->state(); }
    CoveragePage *page() { return m_window->findChild<PageTabs *>()->coveragePage(); }
    CoverageTable *table() { return page()->table(); }
    void show(const char *metric);
    QModelIndex at(const char *company, const char *period);
    void click(const QModelIndex &index);

    QTemporaryDir m_folder;
    std::unique_ptr<window::FreshWindow> m_window;
};

void CoveragePageTest::initTestCase()
{
    window::keepSettingsIn(m_folder.path());
}

void CoveragePageTest::init()
{
    m_window = window::freshWithBundled();
}

void CoveragePageTest::cleanup()
{
    m_window.reset();
}

void CoveragePageTest::show(const char *metric)
{
    m_window->showPage(Page::Coverage);
    QTRY_VERIFY(page()->metricPicker()->count() > 0);
    const int row = page()->metricPicker()->findData(QString::fromLatin1(metric));
    QVERIFY(row >= 0);
    page()->metricPicker()->setCurrentIndex(row);
    const auto isThere = [&] {
        const CoverageViewPtr &view = table()->coverageModel().view();
        return view && view->metric != MetricIndex::None &&
               view->dataset->metric(view->metric).id == QLatin1String(metric);
    };
    QTRY_VERIFY(isThere());
}

QModelIndex CoveragePageTest::at(const char *company, const char *period)
{
    const CoverageModel &model = table()->coverageModel();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(row, Qt::Vertical) == QLatin1String(company) &&
                model.headerData(column, Qt::Horizontal) == QLatin1String(period))
                return model.index(row, column);
        }
    }
    qFatal("no cell of %s in %s", company, period);
}

void CoveragePageTest::click(const QModelIndex &index)
{
    table()->scrollTo(index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      table()->visualRect(index).center());
}

void CoveragePageTest::showsTheMetricOfTheFact()
{
    state()->setCurrent(FactId(QStringLiteral("alibaba-cloud.revenue.2019q2")));
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(state()->page(), Page::Coverage);
    QTRY_COMPARE(page()->metricPicker()->currentData().toString(), QStringLiteral("revenue"));
    QCOMPARE(table()->currentIndex(), at("Alibaba Cloud", "2019 Q2"));
}

void CoveragePageTest::theMetricIsPartOfTheView()
{
    show("market_share_rank");
    QCOMPARE(state()->view().coverage, QStringLiteral("market_share_rank"));
    View view = state()->view();
    view.coverage = QStringLiteral("revenue");
    state()->setView(view);
    QTRY_COMPARE(page()->metricPicker()->currentData().toString(), QStringLiteral("revenue"));
}

void CoveragePageTest::cellsSayWhatTheyAre()
{
    show("market_share_rank");
    const QModelIndex disputed = at("Tencent Cloud", "2018");
    QCOMPARE(disputed.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Tencent Cloud, 2018: disputed, 2 facts"));
    QCOMPARE(disputed.data().toString(), QStringLiteral("1 +1"));
    const QString tip = disputed.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QLatin1String("6th / 1st")), qPrintable(tip));
    const QModelIndex missing = at("Alibaba Cloud", "2018");
    QCOMPARE(missing.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Alibaba Cloud, 2018: missing"));
    QVERIFY(missing.data(Qt::ToolTipRole).toString().contains(QLatin1String("No article")));
    const QStringList legend = page()->legend()->texts();
    QVERIFY2(legend.contains(QStringLiteral("disputed 1")), qPrintable(legend.join(u',')));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(table());
    QAccessibleInterface *spoken = accessible->tableInterface()->cellAt(disputed.row(), disputed.column());
    QCOMPARE(spoken->text(QAccessible::Name), disputed.data(Qt::AccessibleTextRole).toString());
}

void CoveragePageTest::clicksWalkThroughTheFactsOfACell()
{
    show("market_share_rank");
    const QModelIndex several = at("Tencent Cloud", "2018");
    const std::vector<FactId> facts = table()->coverageModel().factsAt(several);
    QCOMPARE(facts.size(), size_t(2));
    for (const size_t expected : {0, 1, 0}) {
        click(several);
        QCOMPARE(state()->current(), facts[expected]);
        QCOMPARE(table()->currentIndex(), several);
    }
}

void CoveragePageTest::keysChooseAFact()
{
    show("revenue_growth");
    table()->setFocus();
    table()->setCurrentIndex(at("Alibaba Cloud", "2019 Q1"));
    QVERIFY(state()->current().isNull());
    QTest::keyClick(table(), Qt::Key_Right);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(state()->current().text(), QStringLiteral("alibaba-cloud.revenue-growth.2019q2"));
    QTest::keyClick(table(), Qt::Key_Left);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(state()->current().text(), QStringLiteral("alibaba-cloud.revenue-growth.2019q1"));
}

void CoveragePageTest::missingCellsChooseNothing()
{
    show("revenue_growth");
    click(at("Alibaba Cloud", "2017"));
    QVERIFY(state()->current().isNull());
    QVERIFY(window::textsOf(page()).contains(QLatin1String("Alibaba Cloud, 2017: missing")));
}

void CoveragePageTest::filterHoldsHere()
{
    show("revenue_growth");
    Filter filter;
    filter.companies = QStringList{QStringLiteral("cisco")};
    state()->setFilter(filter);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("Cisco"));
    filter.companies = QStringList();
    state()->setFilter(filter);
    const auto *said = page()->findChild<QLabel *>(QStringLiteral("nothingCovered"));
    QTRY_VERIFY(said->isVisible());
    QCOMPARE(said->text(), QStringLiteral("The filter hides all figures of this dataset."));
}

/// Printed without colours they are still five.
void CoveragePageTest::signsDifferByShape()
{
    std::vector<QImage> pictures;
    for (const Covered covered : AllCovered) {
        QImage picture(60, 24, QImage::Format_ARGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        Palette grey = Palette::of(Theme::Light);
        grey.accent = grey.warning = grey.ink = grey.others = Qt::black;
        grey.stripe = Qt::white;
        paintCoverageGround(painter, picture.rect(), covered, grey);
        paintCoverageSign(painter, picture.rect(), covered, grey);
        painter.end();
        for (const QImage &other : pictures)
            QVERIFY(picture != other);
        pictures.push_back(picture);
    }
}

void CoveragePageTest::everyControlHasAName()
{
    show("revenue_growth");
    QCOMPARE(controls::offenders(m_window.get()).join(u'\n'), QString());
}

void CoveragePageTest::aThousandCompanies()
{
    QStringList lines;
    for (int company = 0; company < 1000; ++company) {
        for (int year = 2010; year < 2020; ++year) {
            if ((company + year) % 3 > 0)
                lines << QStringLiteral("f%1-%2 | c%1 | revenue | %2 | 7 USD").arg(company).arg(year);
        }
    }
    const DatasetPtr dataset = example::dataset(lines.join(u'\n'));
    auto view = std::make_shared<CoverageView>();
    view->dataset = dataset;
    view->metric = MetricIndex(0);
    CoverageRequest request;
    request.metric = view->metric;
    for (int fact = 0; fact < dataset->factCount(); ++fact)
        request.facts.push_back(fact);
    view->coverage = coverage(*dataset, request);
    ViewState state;
    state.setDataset(dataset);
    CoverageTable matrix(&state);
    matrix.resize(800, 600);
    matrix.coverageModel().setView(view);
    matrix.show();
    QCOMPARE(matrix.model()->rowCount(), 1000);
    QCOMPARE(matrix.model()->columnCount(), 10);
    const FactId last = dataset->fact(dataset->factCount() - 1).id();
    state.setCurrent(last);
    QCOMPARE(matrix.coverageModel().factsAt(matrix.currentIndex()).front(), last);
    QVERIFY(matrix.viewport()->rect().intersects(matrix.visualRect(matrix.currentIndex())));
    QVERIFY(matrix.viewport()->findChildren<QWidget *>().isEmpty()); // none of them a widget
}

QTEST_MAIN(CoveragePageTest)
#include "coveragepage_test.moc"
