// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/shots.h"

namespace plumbline {

namespace {

constexpr QSize Wide(1440, 900);
constexpr QSize Narrow(1100, 720);

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

QWidget *article(MainWindow &window)
{
    ViewState *state = window.workspace()->state();
    state->setPage(Page::Articles);
    state->setArticle(QStringLiteral("inspur-series-b"));
    state->setCurrent(fact("inspur-cloud.series-b"));
    return &window;
}

const std::vector<Theme> Both = {Theme::Light, Theme::Dark};

} // namespace

std::vector<Shot> allShots()
{
    return {
        {"growth", Wide, {Theme::Light}, page(Page::Growth, "alibaba-cloud.revenue-growth.2019q2")},
        {"share", Wide, {Theme::Dark}, page(Page::Share, "alibaba-cloud-tencent-cloud.market-share.2020")},
        {"timeline", Wide, {Theme::Light}, page(Page::Timeline, "alibaba-cloud.state-funding")},
        {"zoom", Narrow, Both, zoomed},
        {"filter", Wide, Both, filtered},
        {"articles", Narrow, Both, article},
    };
}

} // namespace plumbline
