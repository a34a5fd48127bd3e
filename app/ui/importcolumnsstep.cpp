// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importcolumnsstep.h"

#include "facts/status.h"
#include "model/factwords.h"
#include "model/rowaspects.h"
#include "ui/labels.h"
#include "ui/roleheader.h"
#include "ui/sampleview.h"
#include "ui/stylesheet.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace plumbline {

namespace {

constexpr std::array Statuses = {Status::Reported, Status::Estimated, Status::Forecast, Status::Planned,
                                 Status::Considered};

QStringList statusCodes()
{
    QStringList codes;
    for (const Status status : Statuses)
        codes << code(status);
    return codes;
}

QStringList units()
{
    return {QStringLiteral("CNY"), QStringLiteral("CNY million"), QStringLiteral("CNY billion"),
            QStringLiteral("USD"), QStringLiteral("USD million"), QStringLiteral("USD billion"),
            QStringLiteral("EUR"), QStringLiteral("EUR million"), QStringLiteral("亿元"),
            QStringLiteral("%"),   QStringLiteral("count")};
}

/// Titles of columns say it where the table is wide by it.
bool isSaidByTitles(const Mapping &mapping, ColumnRole role)
{
    return (role == ColumnRole::Company && mapping.wideBy == WideBy::Company) ||
           (role == ColumnRole::Metric && mapping.wideBy == WideBy::Metric) ||
           (role == ColumnRole::Period && mapping.wideBy == WideBy::Period);
}

} // namespace

ImportColumnsStep::ImportColumnsStep(const ImportSuggestions &suggestions, QWidget *parent)
    : QWidget(parent)
    , m_rows(new SampleView(SampleView::Header::Roles, this))
    , m_form(new AspectForm(this))
{
    m_form->reserve(wideAspect({}));
    addConstant(ColumnRole::Company, tr("All rows: &company"), suggestions.companies);
    addConstant(ColumnRole::Metric, tr("All rows: &metric"), suggestions.metrics);
    addConstant(ColumnRole::Period, tr("All rows: &period"), {});
    addConstant(ColumnRole::Unit, tr("All rows: &unit or currency"), units());
    addConstant(ColumnRole::Status, tr("All rows: &status"), statusCodes());
    addConstant(ColumnRole::Segment, tr("All rows: segm&ent"), {});
    addConstant(ColumnRole::Region, tr("All rows: re&gion"), {QStringLiteral("CN"), QStringLiteral("WORLD")});
    addConstant(ColumnRole::Source, tr("All rows: s&ource"), {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(captionLabel(tr("Say over each column what it tells of the figures. What no column "
                                      "tells, say below for all rows."),
                                   "soft"));
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_form);
    connect(m_form, &AspectForm::changeWanted, this, &ImportColumnsStep::changeWanted);
    connect(m_rows->roles(), &RoleHeader::roleChosen, this, [this](int column, ColumnRole role) {
        Q_EMIT changeWanted([column, role](Mapping &mapping) { mapping.setRole(column, role); });
    });
}

void ImportColumnsStep::addConstant(ColumnRole role, const QString &label, const QStringList &suggestions)
{
    Constant line;
    line.box = narrowBox(this);
    line.box->setEditable(true);
    line.box->setInsertPolicy(QComboBox::NoInsert);
    line.box->addItems(suggestions);
    line.box->setCurrentText({});
    line.reason = captionLabel({}, "softSmall", this);
    line.label = m_form->addLine(label, line.box, line.reason);
    connect(line.box, &QComboBox::activated, this, [this, role] { choose(role); });
    connect(line.box->lineEdit(), &QLineEdit::editingFinished, this, [this, role] { choose(role); });
    m_constants.insert(role, line);
}

void ImportColumnsStep::choose(ColumnRole role)
{
    const QString text = m_constants[role].box->currentText().trimmed();
    m_constants[role].box->lineEdit()->setModified(false);
    Q_EMIT changeWanted([role, text](Mapping &mapping) { mapping.setConstant(role, text); });
}

void ImportColumnsStep::setDraft(const TableDraftPtr &draft)
{
    m_rows->setDraft(draft);
    const bool isWide = draft->mapping.valueColumns().size() > 1 || draft->mapping.wideBy != WideBy::Nothing;
    m_form->setAspects(*draft, isWide ? std::vector{wideAspect(*draft)} : std::vector<MappingAspect>());
    for (const ColumnRole role : m_constants.keys())
        fill(role, *draft);
}

void ImportColumnsStep::fill(ColumnRole role, const TableDraft &draft)
{
    const Constant &line = m_constants[role];
    const bool isShown = draft.mapping.columnOf(role) < 0 && !isSaidByTitles(draft.mapping, role);
    for (QWidget *part : std::initializer_list<QWidget *>{line.label, line.box, line.reason})
        part->setVisible(isShown);
    if (!line.box->lineEdit()->isModified() && line.box->currentText() != draft.mapping.constant(role))
        line.box->setCurrentText(draft.mapping.constant(role));
    QString why;
    for (const Guess &guess : draft.guessed.guesses) {
        if (guess.part == Guess::Part::Constant && guess.role == role)
            why = draft.mapping.constant(role) == draft.guessed.mapping.constant(role)
                      ? tr("Guessed: %1").arg(guess.why)
                      : tr("Chosen; the guess was: %1").arg(draft.guessed.mapping.constant(role));
    }
    for (const Lack &lack : draft.lacking) {
        if (lack.role == role)
            why = lack.sentence;
    }
    line.reason->setText(why);
    line.box->setAccessibleDescription(why);
}

void ImportColumnsStep::focusRole(ColumnRole role)
{
    if (QComboBox *box = m_constants.value(role).box; box && box->isVisibleTo(this))
        box->setFocus(Qt::OtherFocusReason);
    else
        m_rows->roles()->focusColumn(0);
}

} // namespace plumbline
