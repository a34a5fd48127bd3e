// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aspectform.h"

#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace plumbline {

namespace {

constexpr int LeastBoxWidth = 230;
constexpr int LabelColumn = 0;
constexpr int FieldColumn = 1;
constexpr int ReasonColumn = 2;

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

QComboBox *narrowBox(QWidget *parent)
{
    constexpr int letters = 18;
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    return box;
}

AspectForm::AspectForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Spacing::Medium);
    m_grid->setVerticalSpacing(Spacing::Tight);
    m_grid->setColumnStretch(ReasonColumn, 1);
}

QComboBox *AspectForm::box(MappingAspect::Kind kind) const
{
    return m_lines.value(kind).box;
}

QLabel *AspectForm::reason(MappingAspect::Kind kind) const
{
    return m_lines.value(kind).reason;
}

QLabel *AspectForm::addLine(const QString &text, QWidget *field, QLabel *reason)
{
    const int row = m_grid->rowCount();
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    field->setMinimumWidth(LeastBoxWidth);
    field->setAccessibleName(withoutMnemonic(text));
    m_grid->addWidget(label, row, LabelColumn);
    m_grid->addWidget(field, row, FieldColumn);
    m_grid->addWidget(reason, row, ReasonColumn);
    return label;
}

void AspectForm::reserve(const MappingAspect &aspect)
{
    line(aspect);
}

AspectForm::Line &AspectForm::line(const MappingAspect &aspect)
{
    Line &line = m_lines[aspect.kind];
    if (line.box)
        return line;
    line.box = narrowBox(this);
    line.reason = captionLabel({}, "softSmall", this);
    line.label = addLine(aspect.label, line.box, line.reason);
    connect(line.box, &QComboBox::activated, this,
            [this, kind = aspect.kind](int index) { choose(kind, index); });
    return line;
}

void AspectForm::setAspects(const TableDraft &draft, const std::vector<MappingAspect> &aspects)
{
    QSet<MappingAspect::Kind> shown;
    for (const MappingAspect &aspect : aspects) {
        fill(line(aspect), draft, aspect);
        shown.insert(aspect.kind);
    }
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        const bool isShown = shown.contains(line.key());
        for (QWidget *part : std::initializer_list<QWidget *>{line->label, line->box, line->reason})
            part->setVisible(isShown);
    }
}

void AspectForm::fill(Line &line, const TableDraft &draft, const MappingAspect &aspect)
{
    const QSignalBlocker quiet(line.box);
    line.aspect = aspect;
    line.box->clear();
    for (const MappingAspect::Value &value : aspect.values)
        line.box->addItem(value.text, value.code);
    line.box->setCurrentIndex(line.box->findData(aspect.of(draft.mapping)));
    line.reason->setText(reasonText(draft, aspect));
    line.box->setAccessibleDescription(line.reason->text());
}

void AspectForm::choose(MappingAspect::Kind kind, int index)
{
    const Line &line = m_lines[kind];
    const QString code = line.box->itemData(index).toString();
    Q_EMIT changeWanted([set = line.aspect.set, code](Mapping &mapping) { set(mapping, code); });
}

} // namespace plumbline
