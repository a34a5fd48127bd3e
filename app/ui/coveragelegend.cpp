// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coveragelegend.h"

#include "model/coveragemodel.h"
#include "ui/coveragesigns.h"
#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QHBoxLayout>
#include <QPainter>

namespace plumbline {

namespace {

constexpr QSize SignSize(26, 16);

QPixmap signOf(Covered covered, const Palette &colours, double ratio)
{
    QPixmap picture(SignSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QRectF rect(0, 0, SignSize.width(), SignSize.height());
    paintCoverageGround(painter, rect, covered, colours);
    paintCoverageSign(painter, rect, covered, colours);
    return picture;
}

} // namespace

CoverageLegend::CoverageLegend(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Legend"));
    new FlowLayout(Spacing::Medium, this);
}

void CoverageLegend::setCoverage(const Coverage &coverage)
{
    m_counts.clear();
    for (auto covered = AllCovered.rbegin(); covered != AllCovered.rend(); ++covered)
        m_counts.emplace_back(*covered, coverage.count(*covered));
    rebuild();
}

void CoverageLegend::setTheme(Theme theme)
{
    m_theme = theme;
    rebuild();
}

QStringList CoverageLegend::texts() const
{
    QStringList texts;
    for (const auto &[covered, count] : m_counts)
        texts << QStringLiteral("%1 %2").arg(coveredWords(covered)).arg(count);
    return texts;
}

void CoverageLegend::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList words = texts();
    for (size_t i = 0; i < m_counts.size(); ++i) {
        auto *entry = new QWidget;
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Spacing::Tight);
        auto *sign = new QLabel;
        sign->setPixmap(signOf(m_counts[i].first, Palette::of(m_theme), devicePixelRatioF()));
        QLabel *text = captionLabel(words[static_cast<qsizetype>(i)], "softSmall");
        text->setWordWrap(false);
        row->addWidget(sign);
        row->addWidget(text);
        layout()->addWidget(entry);
    }
}

} // namespace plumbline
