// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterchips.h"

#include "facts/figuretext.h"
#include "model/viewwords.h"
#include "ui/flowlayout.h"
#include "ui/stylesheet.h"

#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline {

namespace {

/// A hand that zooms would see the chip flicker.
constexpr int RestMilliseconds = 150;

} // namespace

FilterChips::FilterChips(QWidget *parent) : QWidget(parent), m_chips(new FlowLayout(Spacing::Small))
{
    auto *margins = new QVBoxLayout(this);
    margins->setContentsMargins(Spacing::Large, Spacing::Small, Spacing::Large, 0);
    margins->addLayout(m_chips);
    setProperty("role", QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FilterChips::setUp(ViewState *state, FacetCounter *counter)
{
    m_state = state;
    m_counter = counter;
    connect(state, &ViewState::factsChanged, this, &FilterChips::rebuild);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &FilterChips::rebuild);
    connect(state, &ViewState::spanChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(counter, &FacetCounter::counted, this, &FilterChips::rebuild);
    rebuild();
}

QString FilterChips::text() const
{
    return m_texts.join(QStringLiteral(" | "));
}

QString FilterChips::textOf(FilterSection section) const
{
    const Choice &choice = m_state->filter().choice(section);
    const std::vector<FacetValue> &values = m_counter->facets().values->of(section);
    const QSet<QString> wanted(choice->begin(), choice->end());
    const auto count = std::count_if(values.begin(), values.end(), [&wanted](const FacetValue &value) {
        return wanted.contains(value.id);
    });
    return tr("%1: %2 of %3")
        .arg(sectionTitle(section), countText(count), countText(static_cast<qint64>(values.size())));
}

QPushButton *FilterChips::addChip(const QString &text)
{
    m_texts << text;
    auto *chip = new QPushButton(text + QStringLiteral("  ×"));
    chip->setProperty("role", QStringLiteral("chip"));
    chip->setCursor(Qt::PointingHandCursor);
    chip->setAccessibleName(tr("Remove filter: %1").arg(text));
    m_chips->addWidget(chip);
    return chip;
}

void FilterChips::addSpan()
{
    QPushButton *chip = addChip(tr("Time: %1").arg(spanWords(*m_state->span())));
    chip->setToolTip(tr("Show all time again (Ctrl+0)"));
    connect(chip, &QPushButton::clicked, this, [this] { m_state->setSpan({}); });
}

void FilterChips::addSection(FilterSection section)
{
    QPushButton *chip = addChip(textOf(section));
    chip->setToolTip(tr("Show all of them again"));
    connect(chip, &QPushButton::clicked, this, [this, section] {
        Filter filter = m_state->filter();
        filter.choice(section).reset();
        m_state->setFilter(filter);
    });
}

void FilterChips::rebuild()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    m_texts.clear();
    if (m_counter->facets().values) {
        for (const FilterSection section : FilterSections) {
            if (m_state->filter().choice(section))
                addSection(section);
        }
    }
    if (m_state->dataset() && m_state->span())
        addSpan();
    setVisible(!m_texts.isEmpty());
}

} // namespace plumbline
