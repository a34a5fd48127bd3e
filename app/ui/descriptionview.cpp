// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/descriptionview.h"

#include "analysis/derivation.h"
#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline {

namespace {

/// All sections have their values below each other.
constexpr int LabelWidth = 88;
constexpr int MostLabelWidth = 160;

QString toneName(Pill::Tone tone)
{
    switch (tone) {
    case Pill::Tone::Good:
        return QStringLiteral("good");
    case Pill::Tone::Caution:
        return QStringLiteral("caution");
    case Pill::Tone::Plain:
        break;
    }
    return QStringLiteral("plain");
}

QLabel *pillLabel(const Pill &pill)
{
    QLabel *label = captionLabel(pill.text, "pill");
    label->setWordWrap(false);
    label->setProperty("tone", toneName(pill.tone));
    return label;
}

/// What cannot be broken into lines, such as a figure with its unit.
int widestWord(const QLabel &label)
{
    label.ensurePolished();
    int widest = 0;
    for (const QString &word : label.text().split(QLatin1Char(' ')))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

} // namespace

DescriptionView::DescriptionView(const FactDescription &description, const QList<QAction *> &actions,
                                 QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Spacing::Tight);
    addHead(description);
    addPills(description.pills);
    if (!isDerivationId(description.fact)) // what is computed has nothing of its own to correct
        addActions(actions);
    for (const Caution &caution : description.cautions)
        addCaution(caution);
    for (const DescriptionSection &section : description.sections)
        addSection(section);
}

void DescriptionView::addHead(const FactDescription &description)
{
    m_layout->addWidget(plainLabel(description.company, "soft"));
    if (!description.figure.isEmpty())
        m_layout->addWidget(plainLabel(description.figure, "figure"));
    for (const QString &other : description.otherFigures)
        m_layout->addWidget(plainLabel(other, "name"));
    m_layout->addWidget(plainLabel(description.what, description.figure.isEmpty() ? "event" : "what"));
}

void DescriptionView::addPills(const std::vector<Pill> &pills)
{
    auto *flow = new FlowLayout(Spacing::Tight);
    for (const Pill &pill : pills)
        flow->addWidget(pillLabel(pill));
    m_layout->addSpacing(Spacing::Tight);
    m_layout->addLayout(flow);
}

void DescriptionView::addActions(const QList<QAction *> &actions)
{
    if (actions.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    for (QAction *action : actions) {
        QPushButton *button = linkButton(action->iconText());
        button->setToolTip(plainToolTip(action->toolTip()));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    row->addStretch();
    m_layout->addSpacing(Spacing::Tight);
    m_layout->addLayout(row);
}

QWidget *DescriptionView::opener(const FactId &fact)
{
    QPushButton *button = linkButton(tr("open"));
    button->setAccessibleName(tr("open this fact"));
    connect(button, &QPushButton::clicked, this, [this, fact] { Q_EMIT factActivated(fact); });
    return button;
}

void DescriptionView::addSection(const DescriptionSection &section)
{
    m_layout->addSpacing(Spacing::Medium);
    m_layout->addWidget(captionLabel(section.title.toUpper(), "section"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Spacing::Medium);
    grid->setVerticalSpacing(Spacing::Tight);
    grid->setColumnStretch(1, 1);
    int line = 0;
    std::vector<QLabel *> labels;
    for (const DescriptionRow &row : section.rows) {
        const bool opens = !row.opens.isNull();
        QLabel *value = plainLabel(row.value, "value");
        value->setAccessibleName(row.label);
        QLabel *label = captionLabel(row.label, "soft");
        labels.push_back(label);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(value, line, 1, 1, opens ? 1 : 2);
        if (opens)
            grid->addWidget(opener(row.opens), line, 2, Qt::AlignTop);
        ++line;
    }
    m_layout->addLayout(grid);
    int width = LabelWidth;
    for (const QLabel *label : labels)
        width = std::max(width, widestWord(*label));
    for (QLabel *label : labels)
        label->setFixedWidth(std::min(width, MostLabelWidth));
}

void DescriptionView::addCaution(const Caution &caution)
{
    auto *box = new QFrame;
    box->setProperty("role", QStringLiteral("caution"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Small);
    layout->setSpacing(Spacing::Tight);
    layout->addWidget(captionLabel(caution.title, "name"));
    layout->addWidget(plainLabel(caution.text, "value"));
    if (!caution.opens.isNull())
        layout->addWidget(opener(caution.opens), 0, Qt::AlignLeft);
    m_layout->addSpacing(Spacing::Medium);
    m_layout->addWidget(box);
}

} // namespace plumbline
