// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "support/exampledata.h"

/// Scenes from lines of text, and scenes as lines of text: what stands where, with which looks.
namespace plumbline::scenetext {

inline ChartScenePtr scene(const QString &lines, Page page, const Level &level = {},
                           const Filter &filter = {}, const Lens &lens = {})
{
    return buildScene(example::dataset(lines), filter, {}, {page, level}, lens);
}

inline QString valueText(const MarkValue &value)
{
    const QString low = QString::number(value.low, 'g', 12);
    return value.low == value.high ? low : low + QStringLiteral("..") + QString::number(value.high, 'g', 12);
}

inline QString print(const ChartScene &scene)
{
    static const QStringList shapes =
        QStringLiteral("circle diamond square cross up down pentagon").split(QLatin1Char(' '));
    QStringList lines;
    for (const Band &band : scene.bands) {
        lines << QStringLiteral("[%1]").arg(band.title);
        for (const Mark &mark : band.marks) {
            QStringList values;
            for (const MarkValue &value : mark.values)
                values << valueText(value);
            QStringList words = {scene.idOf(mark.fact).text(), shapes[static_cast<int>(mark.shape)],
                                 code(mark.status), code(mark.bound)};
            if (!values.isEmpty())
                words << values.join(QLatin1Char('/'));
            if (mark.size != SizeClass::Fixed)
                words << QStringLiteral("size%1").arg(static_cast<int>(mark.size));
            if (mark.interval)
                words << QStringLiteral("in ") + valueText(*mark.interval);
            if (mark.disputed)
                words << QStringLiteral("disputed");
            if (mark.caution)
                words << QStringLiteral("caution");
            if (mark.isComputed)
                words << QStringLiteral("computed");
            lines << words.join(QLatin1Char(' '));
        }
        for (const Join &join : band.joins) {
            lines << QStringLiteral("%1 %2 %3")
                         .arg(scene.dataset->fact(band.marks[join.from].fact).id().text(),
                              join.dashed ? QStringLiteral("--") : QStringLiteral("-"),
                              scene.dataset->fact(band.marks[join.to].fact).id().text());
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace plumbline::scenetext
