// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knownonbar.h"

#include "analysis/knownon.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QAction>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace plumbline {

namespace {

/// Long enough to read what has changed.
constexpr int ReplayMilliseconds = 1400;
constexpr int SliderWidth = 160;

} // namespace

KnownOnBar::KnownOnBar(QWidget *parent)
    : QFrame(parent)
    , m_action(new QAction(tr("&Known on a day"), this))
    , m_date(new QDateEdit)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_summary(captionLabel(QString(), "softSmall"))
{
    m_action->setObjectName(QStringLiteral("actionKnownOn"));
    m_action->setCheckable(true);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_action->setStatusTip(tr("Show only what had been published by a day"));
    m_tick.setInterval(ReplayMilliseconds);
    buildRow();
    connect(m_action, &QAction::toggled, this, &KnownOnBar::toggle);
    connect(m_date, &QDateEdit::dateChanged, this, &KnownOnBar::showDay);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int place) { showDay(m_days[static_cast<size_t>(place)]); });
    connect(&m_tick, &QTimer::timeout, this, &KnownOnBar::replayStep);
    hide();
}

void KnownOnBar::buildRow()
{
    setObjectName(QStringLiteral("knownOnBar"));
    setProperty("role", QStringLiteral("pane"));
    m_date->setObjectName(QStringLiteral("knownOnDate"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd")); // as days stand elsewhere, whatever the locale
    m_date->setAccessibleName(tr("Known on"));
    m_slider->setObjectName(QStringLiteral("knownOnSlider"));
    m_slider->setAccessibleName(tr("Days of publication"));
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setPageStep(1);
    m_slider->setFixedWidth(SliderWidth);
    m_summary->setObjectName(QStringLiteral("knownOnSummary"));
    QLabel *caption = captionLabel(tr("Kno&wn on"), "soft");
    caption->setWordWrap(false);
    caption->setBuddy(m_date);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::Large, Spacing::Small, Spacing::Large, 0);
    row->setSpacing(Spacing::Small);
    row->addWidget(caption);
    row->addWidget(m_date);
    m_previous = addButton(QStringLiteral("◂"), tr("Publication before"));
    row->addWidget(m_slider);
    m_next = addButton(QStringLiteral("▸"), tr("Next publication"));
    m_replay = addButton(tr("Re&play"), tr("Replay from publication to publication"));
    m_replay->setCheckable(true);
    row->addWidget(m_summary, 1);
    QPushButton *all = addButton(tr("Show &everything"), tr("Show what is known today"));
    connect(m_previous, &QPushButton::clicked, this, &KnownOnBar::previous);
    connect(m_next, &QPushButton::clicked, this, &KnownOnBar::next);
    connect(m_replay, &QPushButton::toggled, this, &KnownOnBar::replay);
    connect(all, &QPushButton::clicked, this, [this] { toggle(false); });
}

/// At the end of the row so far.
QPushButton *KnownOnBar::addButton(const QString &sign, const QString &name)
{
    auto *button = new QPushButton(sign);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    layout()->addWidget(button);
    return button;
}

void KnownOnBar::setState(ViewState *state)
{
    m_state = state;
    connect(state, &ViewState::datasetChanged, this, &KnownOnBar::followDataset);
    connect(state, &ViewState::viewChanged, this, &KnownOnBar::follow);
    followDataset();
}

void KnownOnBar::followDataset()
{
    const DatasetPtr &whole = m_state->wholeDataset();
    m_days = whole ? publicationDays(*whole) : std::vector<QDate>();
    m_action->setEnabled(!m_days.empty());
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, std::max(0, static_cast<int>(m_days.size()) - 1));
    follow();
}

int KnownOnBar::placeOf(QDate day) const
{
    return static_cast<int>(std::upper_bound(m_days.begin(), m_days.end(), day) - m_days.begin()) - 1;
}

void KnownOnBar::follow()
{
    const QDate day = m_state->lens().knownOn;
    const bool isOn = day.isValid() && m_state->wholeDataset();
    setVisible(isOn);
    const QSignalBlocker action(m_action);
    m_action->setChecked(isOn);
    if (!isOn) {
        m_replay->setChecked(false);
        return;
    }
    const QSignalBlocker date(m_date);
    m_date->setDate(day);
    const QSignalBlocker slider(m_slider);
    m_slider->setValue(std::max(0, placeOf(day)));
    m_previous->setEnabled(!m_days.empty() && day > m_days.front());
    m_next->setEnabled(!m_days.empty() && day < m_days.back());
    m_summary->setText(summary());
}

QString KnownOnBar::summary() const
{
    const Publications found = publicationsOn(*m_state->wholeDataset(), m_state->lens().knownOn);
    QStringList parts = {tr("%1 of %2 articles published").arg(found.known).arg(found.all)};
    if (found.uncertain > 0)
        parts << tr("%1 perhaps").arg(found.uncertain);
    if (found.undated > 0)
        parts << tr("%1 without a date").arg(found.undated);
    return parts.join(QStringLiteral(", "));
}

void KnownOnBar::toggle(bool isOn)
{
    showDay(isOn && !m_days.empty() ? m_days.back() : QDate());
}

/// An invalid day: everything.
void KnownOnBar::showDay(QDate day)
{
    Lens lens = m_state->lens();
    lens.knownOn = day;
    m_state->setLens(lens);
}

/// To the next day of publication on either side, whichever day it is now.
void KnownOnBar::step(int direction)
{
    const QDate day = m_state->lens().knownOn;
    if (!day.isValid() || m_days.empty())
        return;
    const int here = placeOf(day);
    const bool isBetween = here >= 0 && m_days[static_cast<size_t>(here)] != day;
    const int there = direction > 0 || isBetween ? here + std::max(direction, 0) : here - 1;
    const auto last = static_cast<int>(m_days.size()) - 1;
    showDay(m_days[static_cast<size_t>(std::clamp(there, 0, last))]);
}

void KnownOnBar::replay(bool runs)
{
    m_replay->setChecked(runs);
    if (!runs)
        return m_tick.stop();
    if (!m_days.empty() && m_state->lens().knownOn >= m_days.back())
        showDay(m_days.front());
    m_tick.start();
}

void KnownOnBar::replayStep()
{
    next();
    if (!m_next->isEnabled())
        m_replay->setChecked(false);
}

} // namespace plumbline
