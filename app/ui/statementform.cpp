// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statementform.h"

#include "facts/figuretext.h"
#include "model/factwords.h"
#include "model/typedperiod.h"
#include "ui/choicefield.h"
#include "ui/formcolumn.h"
#include "ui/formoptions.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSet>

namespace plumbline {

namespace {

using Room = FormColumn::NoteRoom;

} // namespace

StatementForm::StatementForm(ViewState *state, FormColumn *what, FormColumn *figure, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    addWhat(what);
    addFigure(figure);
    addSource(figure);
    m_fields.companies->setFocus();
    offer();
    connect(state, &ViewState::datasetChanged, this, &StatementForm::offer);
}

void StatementForm::addNote(const QString &column, FieldNote *note, QWidget *control)
{
    m_notes.push_back({column, note, control});
}

QWidget *StatementForm::newButton(const QString &name, void (StatementForm::*wanted)())
{
    auto *button = new QPushButton(tr("New…"));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void StatementForm::addWhat(FormColumn *column)
{
    m_fields.companies = new ChoiceField(ChoiceField::Number::Several);
    m_fields.companies->setObjectName(QStringLiteral("companies"));
    m_fields.companies->lineEdit()->setPlaceholderText(tr("Several taken together: A; B"));
    addNote(QStringLiteral("entity_id"),
            column->addField(tr("&Company"), m_fields.companies, Room::WhenNeeded,
                             newButton(tr("New company"), &StatementForm::newCompanyWanted)),
            m_fields.companies);
    m_fields.metric = new ChoiceField;
    m_fields.metric->setObjectName(QStringLiteral("metric"));
    addNote(QStringLiteral("metric_id"),
            column->addField(tr("&Metric"), m_fields.metric, Room::WhenNeeded,
                             newButton(tr("New metric"), &StatementForm::newMetricWanted)),
            m_fields.metric);
    connect(m_fields.metric, &QComboBox::currentTextChanged, this, &StatementForm::followMetric);
    m_fields.segment = addKnown(column, tr("Se&gment"), "segment", &Measure::segment);
    m_fields.area = addKnown(column, tr("&Region"), "ref_area", &Measure::area);
    m_fields.area->lineEdit()->setPlaceholderText(tr("CN, US, WORLD …"));
    m_fields.base = addKnown(column, tr("C&hange against"), "base", &Measure::base);
    m_fields.base->lineEdit()->setPlaceholderText(tr("year-on-year …"));
    m_fields.denominator = addKnown(column, tr("Share &of"), "denominator", &Measure::denominator);
    m_fields.definition = addKnown(column, tr("&Defined as"), "definition", &Measure::definition);
    m_fields.reference = new ChoiceField;
    m_fields.reference->setObjectName(QStringLiteral("reference"));
    addNote(QStringLiteral("reference_id"), column->addField(tr("Compared &with"), m_fields.reference),
            m_fields.reference);
    m_fields.event = new ChoiceField;
    m_fields.event->setObjectName(QStringLiteral("event"));
    addNote(QStringLiteral("event_id"), column->addField(tr("&Event"), m_fields.event), m_fields.event);
    m_fields.role = new QComboBox;
    m_fields.role->setObjectName(QStringLiteral("role"));
    m_fields.role->setEditable(true);
    m_fields.role->addItems(eventRoles());
    addNote(QStringLiteral("event_role"), column->addField(tr("&As its"), m_fields.role), m_fields.role);
}

void StatementForm::addFigure(FormColumn *column)
{
    m_fields.value =
        addText(column, tr("&Value"), "value", tr("600 million, CNY 1.2 bn, 12.5 %, 10 to 20 million"));
    m_fields.unit = new QComboBox;
    m_fields.unit->setObjectName(QStringLiteral("unit"));
    m_fields.bound = new QComboBox;
    m_fields.bound->setObjectName(QStringLiteral("bound"));
    m_fields.bound->setAccessibleName(tr("Bound"));
    for (const auto &[bound, name] : boundOptions())
        m_fields.bound->addItem(name, bound);
    addNote(QStringLiteral("unit"),
            column->addField(tr("&Unit"), m_fields.unit, Room::WhenNeeded, m_fields.bound), m_fields.unit);
    m_fields.period =
        addText(column, tr("&Period"), "period", tr("2019-Q3, 2019, 2019-04-01/2020-03-31; empty: unknown"));
    m_fields.fiscal = addText(column, tr("Ca&lled in the source"), "fiscal_label", tr("Q1 FY2020"));
    m_fields.reason =
        addText(column, tr("&Inferred, because"), "period_reason", tr("empty: the source states the period"));
    connect(m_fields.value, &QLineEdit::textChanged, this, &StatementForm::tellAmount);
    connect(m_fields.unit, &QComboBox::currentIndexChanged, this, &StatementForm::tellAmount);
    connect(m_fields.bound, &QComboBox::currentIndexChanged, this, &StatementForm::tellAmount);
    connect(m_fields.period, &QLineEdit::textChanged, this, &StatementForm::tellPeriod);
}

void StatementForm::addSource(FormColumn *column)
{
    m_fields.status = new QComboBox;
    m_fields.status->setObjectName(QStringLiteral("status"));
    for (const auto &[status, name] : statusOptions())
        m_fields.status->addItem(name, status);
    addNote(QStringLiteral("status"), column->addField(tr("S&tatus"), m_fields.status), m_fields.status);
    m_fields.sayer =
        addText(column, tr("Said &by"), "attributed_to", tr("empty: the article or the company itself"));
    m_fields.said =
        addText(column, tr("Said o&n"), "asserted", tr("2019-07-21, or a span in which it was said"));
    m_fields.flags = addText(column, tr("&Flags"), "flags");
    connect(m_fields.said, &QLineEdit::textChanged, this, &StatementForm::tellPeriod);
}

/// Value and period always have a line below, for what is understood.
QLineEdit *StatementForm::addText(FormColumn *column, const QString &label, const char *name,
                                  const QString &example)
{
    auto *field = new QLineEdit;
    const QString code = QString::fromLatin1(name);
    field->setObjectName(code);
    field->setPlaceholderText(example);
    const bool isRead = code == QLatin1String("value") || code == QLatin1String("period");
    FieldNote *note = column->addField(label, field, isRead ? Room::Always : Room::WhenNeeded);
    addNote(code, note, field);
    if (code == QLatin1String("value")) {
        m_valueNote = note;
        for (const char *part : {"value_low", "value_high", "value_precision", "bound"})
            addNote(QString::fromLatin1(part), note, field);
    } else if (code == QLatin1String("period")) {
        m_periodNote = note;
        for (const char *part : {"period_start", "period_end", "period_certainty"})
            addNote(QString::fromLatin1(part), note, field);
    } else if (code == QLatin1String("asserted")) {
        m_saidNote = note;
    }
    return field;
}

QComboBox *StatementForm::addKnown(FormColumn *column, const QString &label, const char *name,
                                   QString Measure::*part)
{
    auto *field = new QComboBox;
    field->setObjectName(QString::fromLatin1(name));
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QSet<QString> known;
    for (const Measure &measure : m_state->wholeDataset()->tables().measures)
        known.insert(measure.*part);
    QStringList sorted(known.begin(), known.end());
    sorted.removeAll(QString());
    sorted.sort(Qt::CaseInsensitive);
    field->addItems(sorted);
    field->setCurrentIndex(-1);
    addNote(QString::fromLatin1(name), column->addField(label, field), field);
    return field;
}

/// Anew when a company or metric has come.
void StatementForm::offer()
{
    const Dataset &dataset = *m_state->wholeDataset();
    m_fields.companies->setOptions(entityOptions(dataset));
    m_fields.reference->setOptions(entityOptions(dataset));
    m_fields.metric->setOptions(metricOptions(dataset));
    m_fields.event->setOptions(eventOptions(dataset));
    const QString unit = codeIn(m_fields.unit);
    const QSignalBlocker blocker(m_fields.unit);
    m_fields.unit->clear();
    for (const auto &[code, name] : unitOptions(dataset))
        m_fields.unit->addItem(name, code);
    chooseCode(m_fields.unit, unit);
}

void StatementForm::fill(const StatementDraft &draft)
{
    m_fields.fill(draft);
    followKind();
    tellAmount();
    tellPeriod();
}

/// An act has no figure.
void StatementForm::followKind()
{
    const bool isObservation = m_fields.kind == Statement::Kind::Observation;
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_fields.metric, m_fields.value, m_fields.unit, m_fields.bound, m_fields.role, m_fields.base,
             m_fields.denominator, m_fields.definition, m_fields.reference})
        field->setEnabled(isObservation);
}

/// The unit that figures of the metric mostly have is chosen, unless the reader chose one.
void StatementForm::followMetric()
{
    if (!codeIn(m_fields.unit).isEmpty())
        return;
    const QString unit = usualUnit(*m_state->wholeDataset(), m_fields.metric->id());
    if (!unit.isEmpty())
        chooseCode(m_fields.unit, unit);
}

void StatementForm::tellAmount()
{
    if (m_fields.kind == Statement::Kind::Event || m_fields.value->text().trimmed().isEmpty())
        return m_valueNote->tell({});
    const TypedAmount read = m_fields.amount();
    m_valueNote->tell(read.problem.isEmpty() ? understoodText(read.amount) : read.problem);
}

void StatementForm::tellPeriod()
{
    const auto tell = [](FieldNote *note, const QLineEdit *field) {
        const DateSpan span = readTypedPeriod(field->text());
        note->tell(span.isNull() ? QString() : spanText(span));
    };
    tell(m_periodNote, m_fields.period);
    tell(m_saidNote, m_fields.said);
}

} // namespace plumbline
