// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagepicture.h"

#include "ui/pageview.h"

namespace plumbline {

PictureOptions pictureOnScreen(const PageView &page, Theme theme)
{
    PictureOptions options;
    options.size = page.chart()->shownSize();
    options.theme = theme;
    options.growsByNotes = true;
    options.view = page.chart()->state()->view();
    options.span = page.chart()->state()->span();
    options.facts = page.chart()->factsOnScreen();
    return options;
}

bool showsPart(const PageView &page)
{
    const ChartScenePtr scene = page.chart()->chartScene();
    return scene &&
           (page.chart()->state()->span() || page.chart()->factsOnScreen().size() < scene->facts.size());
}

} // namespace plumbline
