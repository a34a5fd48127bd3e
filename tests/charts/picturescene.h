// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"
#include "support/exampledata.h"

/// A few figures of two articles, and pictures of them.
namespace plumbline::pictures {

/// Article a is the older one.
inline const QString growth = QStringLiteral(
    "q1 | ali | revenue_growth | 2019-01-01..2019-03-31 | 76 percent | base=year-on-year article=b "
    "published=2019-09-01\n"
    "q2 | ali | revenue_growth | 2019-04-01..2019-06-30 | 66 percent | base=year-on-year article=a "
    "published=2019-02-01\n"
    "q2 | ali | revenue_growth | 2019-04-01..2019-06-30 | 66 percent | base=year-on-year article=b "
    "published=2019-09-01\n"
    "old | aws | revenue_growth | 2012 | 30 percent | base=year-on-year article=a "
    "published=2019-02-01\n");

inline ChartScenePtr sceneOf(const QString &lines, Page page = Page::Growth)
{
    return buildScene(example::dataset(lines), {}, {}, {page, {}});
}

inline ChartPicture picture(const ChartScenePtr &scene, PictureOptions options = {})
{
    if (options.size.isEmpty())
        options.size = QSizeF(800, 600);
    return ChartPicture(scene, options, ChartFonts::standard());
}

} // namespace plumbline::pictures
