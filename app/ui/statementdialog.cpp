// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statementdialog.h"

#include "facts/figuretext.h"
#include "model/factwords.h"
#include "model/typedperiod.h"
#include "ui/choicefield.h"
#include "ui/entitydialogs.h"
#include "ui/formoptions.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

namespace plumbline {

namespace {

using Room = FormColumn::NoteRoom;

QString codeOf(const QComboBox *field)
{
    return field->currentData().toString();
}

void choose(QComboBox *field, const QString &code)
{
    const int row = field->findData(code);
    field->setCurrentIndex(std::max(row, 0));
}

} // namespace

StatementDialog::StatementDialog(EditHistory *history, ViewState *state, const QString &title,
                                 QWidget *parent)
    : EditDialog(history, title, parent)
    , m_state(state)
    , m_fact(std::make_shared<FactId>())
{
    setObjectName(QStringLiteral("statementDialog"));
    build();
    offer();
    connect(state, &ViewState::datasetChanged, this, &StatementDialog::offer);
}

StatementDialog::StatementDialog(EditHistory *history, ViewState *state, const StatementDraft &draft,
                                 QWidget *parent)
    : StatementDialog(history, state, tr("New statement"), parent)
{
    fill(draft);
    keepContent();
}

StatementDialog::StatementDialog(EditHistory *history, ViewState *state, const StatementRecord &record,
                                 QWidget *parent)
    : StatementDialog(history, state, tr("Correct the statement"), parent)
{
    m_record = record;
    fill(StatementDraft::of(record));
    keepContent();
}

void StatementDialog::build()
{
    FormColumn *what = addColumn();
    FormColumn *figure = addColumn();
    addWhat(what);
    addFigure(figure);
    addSource(figure);
    m_companies->setFocus();
}

QWidget *StatementDialog::newButton(const QString &name, void (StatementDialog::*slot)())
{
    auto *button = new QPushButton(tr("New…"));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void StatementDialog::addWhat(FormColumn *column)
{
    m_companies = new ChoiceField(ChoiceField::Number::Several);
    m_companies->setObjectName(QStringLiteral("companies"));
    m_companies->lineEdit()->setPlaceholderText(tr("Several taken together: A; B"));
    setNote(QStringLiteral("entity_id"),
            column->addField(tr("&Company"), m_companies, Room::WhenNeeded,
                             newButton(tr("New company"), &StatementDialog::newCompany)),
            m_companies);
    m_metric = new ChoiceField;
    m_metric->setObjectName(QStringLiteral("metric"));
    setNote(QStringLiteral("metric_id"),
            column->addField(tr("&Metric"), m_metric, Room::WhenNeeded,
                             newButton(tr("New metric"), &StatementDialog::newMetric)),
            m_metric);
    connect(m_metric, &QComboBox::currentTextChanged, this, &StatementDialog::followMetric);
    m_segment = addKnown(column, tr("Se&gment"), "segment", &Measure::segment);
    m_area = addKnown(column, tr("&Region"), "ref_area", &Measure::area);
    m_area->lineEdit()->setPlaceholderText(tr("CN, US, WORLD …"));
    m_base = addKnown(column, tr("Change a&gainst"), "base", &Measure::base);
    m_base->lineEdit()->setPlaceholderText(tr("year-on-year …"));
    m_denominator = addKnown(column, tr("Share &of"), "denominator", &Measure::denominator);
    m_definition = addKnown(column, tr("&Defined as"), "definition", &Measure::definition);
    m_reference = new ChoiceField;
    m_reference->setObjectName(QStringLiteral("reference"));
    setNote(QStringLiteral("reference_id"), column->addField(tr("Compared &with"), m_reference), m_reference);
    m_event = new ChoiceField;
    m_event->setObjectName(QStringLiteral("event"));
    setNote(QStringLiteral("event_id"), column->addField(tr("&Event"), m_event), m_event);
    m_role = new QComboBox;
    m_role->setObjectName(QStringLiteral("role"));
    m_role->setEditable(true);
    m_role->addItems(eventRoles());
    setNote(QStringLiteral("event_role"), column->addField(tr("As its"), m_role), m_role);
}

void StatementDialog::addFigure(FormColumn *column)
{
    m_value = addText(column, tr("&Value"), "value", tr("600 million, CNY 1.2 bn, 12.5 %, 10 to 20 million"));
    m_unit = new QComboBox;
    m_unit->setObjectName(QStringLiteral("unit"));
    m_bound = new QComboBox;
    m_bound->setObjectName(QStringLiteral("bound"));
    m_bound->setAccessibleName(tr("Bound"));
    for (const auto &[bound, name] : boundOptions())
        m_bound->addItem(name, bound);
    setNote(QStringLiteral("unit"), column->addField(tr("&Unit"), m_unit, Room::WhenNeeded, m_bound), m_unit);
    m_period =
        addText(column, tr("&Period"), "period", tr("2019-Q3, 2019, 2019-04-01/2020-03-31; empty: unknown"));
    m_fiscal = addText(column, tr("Called in the source"), "fiscal_label", tr("Q1 FY2020"));
    m_reason =
        addText(column, tr("&Inferred, because"), "period_reason", tr("empty: the source states the period"));
    connect(m_value, &QLineEdit::textChanged, this, &StatementDialog::tellAmount);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &StatementDialog::tellAmount);
    connect(m_bound, &QComboBox::currentIndexChanged, this, &StatementDialog::tellAmount);
    connect(m_period, &QLineEdit::textChanged, this, &StatementDialog::tellPeriod);
}

void StatementDialog::addSource(FormColumn *column)
{
    m_status = new QComboBox;
    m_status->setObjectName(QStringLiteral("status"));
    for (const auto &[status, name] : statusOptions())
        m_status->addItem(name, status);
    setNote(QStringLiteral("status"), column->addField(tr("S&tatus"), m_status), m_status);
    m_sayer =
        addText(column, tr("Said &by"), "attributed_to", tr("empty: the article or the company itself"));
    m_said = addText(column, tr("Said o&n"), "asserted", tr("2019-07-21, or a span in which it was said"));
    m_flags = addText(column, tr("F&lags"), "flags");
    connect(m_said, &QLineEdit::textChanged, this, &StatementDialog::tellPeriod);
}

/// Value and period always have a line below, for what is understood.
QLineEdit *StatementDialog::addText(FormColumn *column, const QString &label, const char *name,
                                    const QString &example)
{
    auto *field = new QLineEdit;
    const QString code = QString::fromLatin1(name);
    field->setObjectName(code);
    field->setPlaceholderText(example);
    const bool isRead = code == QLatin1String("value") || code == QLatin1String("period");
    FieldNote *note = column->addField(label, field, isRead ? Room::Always : Room::WhenNeeded);
    setNote(code, note, field);
    if (code == QLatin1String("value")) {
        m_valueNote = note;
        for (const char *part : {"value_low", "value_high", "value_precision", "bound"})
            setNote(QString::fromLatin1(part), note, field);
    } else if (code == QLatin1String("period")) {
        m_periodNote = note;
        for (const char *part : {"period_start", "period_end", "period_certainty"})
            setNote(QString::fromLatin1(part), note, field);
    } else if (code == QLatin1String("asserted")) {
        m_saidNote = note;
    }
    return field;
}

QComboBox *StatementDialog::addKnown(FormColumn *column, const QString &label, const char *name,
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
    setNote(QString::fromLatin1(name), column->addField(label, field), field);
    return field;
}

/// Anew when a company or metric has come.
void StatementDialog::offer()
{
    const Dataset &dataset = *m_state->wholeDataset();
    m_companies->setOptions(entityOptions(dataset));
    m_reference->setOptions(entityOptions(dataset));
    m_metric->setOptions(metricOptions(dataset));
    m_event->setOptions(eventOptions(dataset));
    const QString unit = codeOf(m_unit);
    const QSignalBlocker blocker(m_unit);
    m_unit->clear();
    for (const auto &[code, name] : unitOptions(dataset))
        m_unit->addItem(name, code);
    choose(m_unit, unit);
}

void StatementDialog::fill(const StatementDraft &draft)
{
    m_kind = draft.kind;
    m_companies->setIds(draft.subjects);
    m_metric->setIds(draft.metric.isEmpty() ? QStringList() : QStringList{draft.metric});
    m_segment->setEditText(draft.segment);
    m_area->setEditText(draft.area);
    m_definition->setEditText(draft.definition);
    m_denominator->setEditText(draft.denominator);
    m_base->setEditText(draft.base);
    m_reference->setIds(draft.reference.isEmpty() ? QStringList() : QStringList{draft.reference});
    m_known = draft.amount;
    m_filledAmount = typedText(draft.amount);
    m_value->setText(m_filledAmount);
    if (m_unit->findData(draft.amount.unit.code()) < 0)
        m_unit->addItem(draft.amount.unit.code(), draft.amount.unit.code());
    choose(m_unit, draft.amount.unit.code());
    choose(m_bound, code(draft.amount.bound));
    m_period->setText(typedPeriod(draft.period));
    m_reason->setText(draft.periodReason);
    m_fiscal->setText(draft.fiscalLabel);
    choose(m_status, code(draft.status));
    m_sayer->setText(draft.attributedTo);
    m_said->setText(typedPeriod(draft.asserted));
    m_event->setIds(draft.event.isEmpty() ? QStringList() : QStringList{draft.event});
    m_role->setEditText(draft.eventRole);
    m_flags->setText(draft.flags);
    followKind();
    tellAmount();
    tellPeriod();
}

/// An act has no figure.
void StatementDialog::followKind()
{
    const bool isObservation = m_kind == Statement::Kind::Observation;
    for (QWidget *field : std::initializer_list<QWidget *>{m_metric, m_value, m_unit, m_bound, m_role, m_base,
                                                           m_denominator, m_definition, m_reference})
        field->setEnabled(isObservation);
}

/// The unit that figures of the metric mostly have is chosen, unless the reader chose one.
void StatementDialog::followMetric()
{
    if (!codeOf(m_unit).isEmpty())
        return;
    const QString unit = usualUnit(*m_state->wholeDataset(), m_metric->id());
    if (!unit.isEmpty())
        choose(m_unit, unit);
}

TypedAmount StatementDialog::amount() const
{
    if (m_kind == Statement::Kind::Event)
        return {};
    const Unit unit = Unit::fromCode(codeOf(m_unit)).value_or(Unit());
    const Bound bound = boundFromCode(codeOf(m_bound)).value_or(Bound::Exact);
    const bool isAsFilled = !m_known.isNull() && m_value->text() == m_filledAmount;
    if (isAsFilled && unit == m_known.unit && bound == m_known.bound)
        return {m_known, {}}; // to the last digit, whatever its text shows
    return readTypedAmount(m_value->text(), unit, bound);
}

void StatementDialog::tellAmount()
{
    if (m_kind == Statement::Kind::Event || m_value->text().trimmed().isEmpty())
        return m_valueNote->tell({});
    const TypedAmount read = amount();
    m_valueNote->tell(read.problem.isEmpty() ? understoodText(read.amount) : read.problem);
}

void StatementDialog::tellPeriod()
{
    const auto tell = [](FieldNote *note, const QLineEdit *field) {
        const DateSpan span = readTypedPeriod(field->text());
        note->tell(span.isNull() ? QString() : spanText(span));
    };
    tell(m_periodNote, m_period);
    tell(m_saidNote, m_said);
}

StatementDraft StatementDialog::draft() const
{
    StatementDraft draft;
    draft.kind = m_kind;
    draft.subjects = m_companies->ids();
    draft.metric = m_kind == Statement::Kind::Observation ? m_metric->id() : QString();
    draft.segment = m_segment->currentText().trimmed();
    draft.area = m_area->currentText().trimmed();
    draft.definition = m_definition->currentText().trimmed();
    draft.denominator = m_denominator->currentText().trimmed();
    draft.base = m_base->currentText().trimmed();
    draft.reference = m_reference->id();
    draft.amount = amount().amount;
    draft.status = statusFromCode(codeOf(m_status)).value_or(Status::Reported);
    draft.period = readTypedPeriod(m_period->text());
    draft.periodReason = draft.period.isNull() ? QString() : m_reason->text().trimmed();
    draft.fiscalLabel = m_fiscal->text().trimmed();
    draft.asserted = readTypedPeriod(m_said->text());
    draft.attributedTo = m_sayer->text().trimmed();
    draft.event = m_event->id();
    draft.eventRole = m_role->currentText().trimmed();
    draft.flags = m_flags->text().simplified();
    return draft;
}

QStringList StatementDialog::content() const
{
    QStringList texts;
    for (const QComboBox *field : findChildren<QComboBox *>())
        texts << field->currentText();
    for (const QLineEdit *field : findChildren<QLineEdit *>())
        texts << field->text();
    return texts;
}

void StatementDialog::checkEntities()
{
    const auto known = [this](const ChoiceField *field, const char *column, const QString &sentence) {
        if (!field->unknown().isEmpty())
            complain(QString::fromLatin1(column), sentence.arg(field->unknown()));
    };
    if (m_companies->isEmpty())
        complain(QStringLiteral("entity_id"), tr("Whom is the statement about?"));
    known(m_companies, "entity_id", tr("There is no company “%1”. Choose another one, or make it with New…"));
    if (m_kind == Statement::Kind::Observation && m_metric->isEmpty())
        complain(QStringLiteral("metric_id"), tr("What was measured?"));
    known(m_metric, "metric_id", tr("There is no metric “%1”. Choose another one, or make it with New…"));
    known(m_reference, "reference_id", tr("There is no company “%1”."));
    known(m_event, "event_id", tr("There is no event “%1”."));
    const bool needsRole = m_kind == Statement::Kind::Observation && !m_event->isEmpty();
    if (needsRole && m_role->currentText().trimmed().isEmpty())
        complain(QStringLiteral("event_role"), tr("What is the figure to the event: raised, valuation …?"));
    if (m_event->isEmpty() && !m_role->currentText().trimmed().isEmpty())
        complain(QStringLiteral("event_id"), tr("Which event is it?"));
}

void StatementDialog::checkPeriods()
{
    const QString howTo =
        tr("“%1” is no period. Write 2019-Q3, 2019, 2019-07, 2019-07-21 or 2019-04-01/2020-03-31.");
    if (!m_period->text().trimmed().isEmpty() && readTypedPeriod(m_period->text()).isNull())
        complain(QStringLiteral("period"), howTo.arg(m_period->text().trimmed()));
    if (!m_said->text().trimmed().isEmpty() && readTypedPeriod(m_said->text()).isNull())
        complain(QStringLiteral("asserted"), howTo.arg(m_said->text().trimmed()));
    if (m_period->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty())
        complain(QStringLiteral("period"), tr("Which period was inferred?"));
}

void StatementDialog::check()
{
    checkEntities();
    const TypedAmount read = amount();
    const Dataset &dataset = *m_state->wholeDataset();
    if (!read.problem.isEmpty())
        complain(QStringLiteral("value"), read.problem);
    else if (m_kind == Statement::Kind::Observation && !m_metric->id().isEmpty() &&
             !unitFits(unitKindOf(dataset, m_metric->id()), read.amount.unit, !m_reference->isEmpty()))
        complain(
            QStringLiteral("unit"),
            tr("%1 is not counted in %2.").arg(m_metric->currentText(), unitName(read.amount.unit.code())));
    checkPeriods();
}

/// "Revenue of Acme", for the history.
QString StatementDialog::text() const
{
    const QString what = m_kind == Statement::Kind::Event ? m_event->currentText() : m_metric->currentText();
    return tr("%1 of %2").arg(what, m_companies->currentText());
}

DatasetEditing::Compose StatementDialog::compose()
{
    const QString name = m_record ? tr("correction: %1").arg(text()) : tr("new statement: %1").arg(text());
    return [record = m_record, draft = draft(), name, fact = m_fact](const DatasetEditor &file,
                                                                     const Dataset &dataset) {
        auto edit = record ? correctStatement(file, dataset, *record, draft, name)
                           : addStatement(file, dataset, draft, name);
        if (edit)
            *fact = factOf(*edit);
        return edit;
    };
}

void StatementDialog::newCompany()
{
    auto *dialog = new CompanyDialog(history(), m_state, QString(), this);
    dialog->setName(m_companies->unknown());
    connect(dialog, &CompanyDialog::saved, this, [this, dialog] {
        const QString typed = m_companies->unknown();
        if (typed.isEmpty())
            m_companies->add(dialog->id());
        else
            m_companies->setEditText(m_companies->currentText().replace(typed, dialog->name()));
    });
    dialog->open();
}

void StatementDialog::newMetric()
{
    auto *dialog = new MetricDialog(history(), m_state, QString(), this);
    dialog->setName(m_metric->unknown());
    connect(dialog, &MetricDialog::saved, this, [this, dialog] { m_metric->setIds({dialog->id()}); });
    dialog->open();
}

} // namespace plumbline
