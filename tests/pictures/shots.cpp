// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/shots.h"

#include "ui/imagedialog.h"
#include "ui/pagepicture.h"
#include "ui/pageview.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace plumbline {

namespace {

constexpr QSize Wide(1440, 900);
constexpr QSize Narrow(1100, 720);
constexpr QSize ExportSize(940, 540);

FactId fact(const char *id)
{
    return FactId(QString::fromLatin1(id));
}

/// A page with a fact chosen.
Shot::Scene page(Page page, const char *chosen)
{
    return [page, chosen](MainWindow &window) -> QWidget * {
        window.showPage(page);
        window.showFact(fact(chosen));
        return &window;
    };
}

/// Two companies of the timeline, with the pane that chose them.
QWidget *filtered(MainWindow &window)
{
    window.showPage(Page::Timeline);
    Filter filter;
    filter.companies = QStringList{QStringLiteral("alibaba-cloud"), QStringLiteral("inspur-cloud")};
    filter.statuses = QStringList{QStringLiteral("reported"), QStringLiteral("planned")};
    window.workspace()->state()->setFilter(filter);
    return &window;
}

/// The timeline of the years in which the articles follow each other closely.
QWidget *zoomed(MainWindow &window)
{
    window.showPage(Page::Timeline);
    const auto day = [](int year) { return static_cast<double>(QDate(year, 1, 1).toJulianDay()); };
    window.workspace()->state()->setSpan(DayRange{day(2020), day(2024)});
    return &window;
}

/// A fact with a note on it.
QWidget *noted(MainWindow &window)
{
    window.showPage(Page::Growth);
    const FactId shown = fact("alibaba-cloud.revenue-growth.2019q2");
    window.showFact(shown);
    Note note = window.workspace()->notes()->newNote(shown);
    note.id = QStringLiteral("picture"); // the same one in every picture
    note.text = QStringLiteral("Fiscal or calendar quarter? Ask before it goes into the model.");
    window.workspace()->notes()->put(note);
    return &window;
}

QWidget *article(MainWindow &window)
{
    ViewState *state = window.workspace()->state();
    state->setPage(Page::Articles);
    state->setArticle(QStringLiteral("inspur-series-b"));
    state->setCurrent(fact("inspur-cloud.series-b"));
    return &window;
}

/// The page opens with the metric of the fact.
QWidget *covered(MainWindow &window)
{
    window.showFact(fact("alibaba-cloud.revenue.2019q2"));
    window.showPage(Page::Coverage);
    return &window;
}

QWidget *found(MainWindow &window)
{
    window.showPage(Page::Timeline);
    window.findChild<QAction *>(QStringLiteral("actionFind"))->trigger();
    QTest::keyClicks(window.findChild<QLineEdit *>(QStringLiteral("findField")),
                     QStringLiteral("alibaba 2021"));
    return &window;
}

QWidget *exported(MainWindow &window)
{
    window.showPage(Page::Growth);
    const PageView &page = *window.currentPage();
    const ChartScenePtr scene = page.chart()->chartScene();
    const bool isDark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5;
    auto *dialog =
        new ImageDialog(scene, pictureOnScreen(page, isDark ? Theme::Dark : Theme::Light), false, &window);
    dialog->resize(ExportSize);
    dialog->show();
    return dialog;
}

const std::vector<Theme> Both = {Theme::Light, Theme::Dark};
const std::vector<Language::Choice> English = {Language::Choice::English};
const std::vector<Language::Choice> Each = {Language::Choice::English, Language::Choice::SimplifiedChinese};

} // namespace

std::vector<Shot> allShots()
{
    return {
        {"growth", Wide, {Theme::Light}, English, page(Page::Growth, "alibaba-cloud.revenue-growth.2019q2")},
        {"share",
         Wide,
         {Theme::Dark},
         English,
         page(Page::Share, "alibaba-cloud-tencent-cloud.market-share.2020")},
        {"timeline", Wide, {Theme::Light}, English, page(Page::Timeline, "alibaba-cloud.state-funding")},
        {"zoom", Narrow, Both, Each, zoomed},
        {"filter", Wide, Both, Each, filtered},
        {"articles", Narrow, Both, Each, article},
        {"disagreements", Narrow, Both, Each, page(Page::Disagreements, "alibaba-cloud.state-funding")},
        {"coverage", Narrow, Both, Each, covered},
        {"find", Narrow, Both, Each, found},
        {"notes", Narrow, Both, Each, noted},
        {"export", Narrow, Both, Each, exported},
    };
}

} // namespace plumbline
