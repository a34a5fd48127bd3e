// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importtablestep.h"

#include "facts/figuretext.h"
#include "model/rowaspects.h"
#include "model/sheetrangetext.h"
#include "model/tableaspects.h"
#include "ui/labels.h"
#include "ui/sampleview.h"
#include "ui/stylesheet.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportTableStep)
};

QString sampleText(qint64 shown, const TableSample &sample)
{
    if (sample.isCounted && shown >= sample.rows)
        return counted(shown, Words::tr("The one row of the table"), Words::tr("All %1 rows of the table"));
    return (sample.isCounted ? Words::tr("%1 of %2 rows: the first ones, then some from further down")
                             : Words::tr("%1 of about %2 rows: the first ones, then some from further down"))
        .arg(countText(shown), countText(sample.rows));
}

} // namespace

ImportTableStep::ImportTableStep(QWidget *parent)
    : QWidget(parent)
    , m_form(new AspectForm(this))
    , m_range(new QLineEdit(this))
    , m_rangeReason(captionLabel({}, "softSmall", this))
    , m_notices(plainLabel({}, "digest", this))
    , m_rows(new SampleView(SampleView::Header::Titles, this))
    , m_count(captionLabel({}, "softSmall", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    column->addWidget(m_form);
    column->addWidget(m_notices);
    column->addWidget(m_rows, 1);
    column->addWidget(m_count);
    addRange();
    connect(m_form, &AspectForm::changeWanted, this, &ImportTableStep::changeWanted);
}

void ImportTableStep::addRange()
{
    TableDraft ofSheets;
    ofSheets.offered.format = TableFormat::Xlsx;
    for (const MappingAspect &aspect : tableAspects(ofSheets)) // the range stands below its sheet
        m_form->reserve(aspect);
    m_range->setObjectName(QStringLiteral("importRange"));
    m_range->setPlaceholderText(tr("All, or as in B3:F40"));
    m_rangeLabel = m_form->addLine(tr("Ran&ge"), m_range, m_rangeReason);
    connect(m_range, &QLineEdit::editingFinished, this, &ImportTableStep::chooseRange);
}

void ImportTableStep::chooseRange()
{
    const auto range = readRange(m_range->text());
    m_rangeReason->setText(range ? QString()
                                 : tr("This is no range. Write it as in B3:F40, or leave it empty."));
    if (!range || !m_range->isModified())
        return;
    m_range->setModified(false);
    Q_EMIT changeWanted([range](Mapping &mapping) { mapping.choice.range = *range; });
}

void ImportTableStep::setDraft(const TableDraftPtr &draft)
{
    std::vector<MappingAspect> aspects = tableAspects(*draft);
    for (MappingAspect &aspect : rowAspects(*draft))
        aspects.push_back(std::move(aspect));
    m_form->setAspects(*draft, aspects);
    const bool hasRange = draft->offered.format == TableFormat::Xlsx ||
                          draft->offered.format == TableFormat::Ods;
    for (QWidget *part : std::initializer_list<QWidget *>{m_range, m_rangeLabel, m_rangeReason})
        part->setVisible(hasRange);
    if (!m_range->isModified())
        m_range->setText(rangeText(draft->choice.range));
    m_rows->setDraft(draft);
    tellRows(*draft);
}

void ImportTableStep::tellRows(const TableDraft &draft)
{
    QStringList notices;
    for (const Error &notice : draft.sample.notices)
        notices << notice.sentence;
    m_notices->setText(notices.join(QLatin1Char('\n')));
    m_notices->setVisible(!notices.isEmpty());
    m_count->setText(sampleText(m_rows->sample().rowCount(), draft.sample));
}

} // namespace plumbline
