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
    m_form.companies->setFocus();
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
    m_form.companies = new ChoiceField(ChoiceField::Number::Several);
    m_form.companies->setObjectName(QStringLiteral("companies"));
    m_form.companies->lineEdit()->setPlaceholderText(tr("Several taken together: A; B"));
    setNote(QStringLiteral("entity_id"),
            column->addField(tr("&Company"), m_form.companies, Room::WhenNeeded,
                             newButton(tr("New company"), &StatementDialog::newCompany)),
            m_form.companies);
    m_form.metric = new ChoiceField;
    m_form.metric->setObjectName(QStringLiteral("metric"));
    setNote(QStringLiteral("metric_id"),
            column->addField(tr("&Metric"), m_form.metric, Room::WhenNeeded,
                             newButton(tr("New metric"), &StatementDialog::newMetric)),
            m_form.metric);
    connect(m_form.metric, &QComboBox::currentTextChanged, this, &StatementDialog::followMetric);
    m_form.segment = addKnown(column, tr("Se&gment"), "segment", &Measure::segment);
    m_form.area = addKnown(column, tr("&Region"), "ref_area", &Measure::area);
    m_form.area->lineEdit()->setPlaceholderText(tr("CN, US, WORLD …"));
    m_form.base = addKnown(column, tr("C&hange against"), "base", &Measure::base);
    m_form.base->lineEdit()->setPlaceholderText(tr("year-on-year …"));
    m_form.denominator = addKnown(column, tr("Share &of"), "denominator", &Measure::denominator);
    m_form.definition = addKnown(column, tr("&Defined as"), "definition", &Measure::definition);
    m_form.reference = new ChoiceField;
    m_form.reference->setObjectName(QStringLiteral("reference"));
    setNote(QStringLiteral("reference_id"), column->addField(tr("Compared &with"), m_form.reference),
            m_form.reference);
    m_form.event = new ChoiceField;
    m_form.event->setObjectName(QStringLiteral("event"));
    setNote(QStringLiteral("event_id"), column->addField(tr("&Event"), m_form.event), m_form.event);
    m_form.role = new QComboBox;
    m_form.role->setObjectName(QStringLiteral("role"));
    m_form.role->setEditable(true);
    m_form.role->addItems(eventRoles());
    setNote(QStringLiteral("event_role"), column->addField(tr("&As its"), m_form.role), m_form.role);
}

void StatementDialog::addFigure(FormColumn *column)
{
    m_form.value =
        addText(column, tr("&Value"), "value", tr("600 million, CNY 1.2 bn, 12.5 %, 10 to 20 million"));
    m_form.unit = new QComboBox;
    m_form.unit->setObjectName(QStringLiteral("unit"));
    m_form.bound = new QComboBox;
    m_form.bound->setObjectName(QStringLiteral("bound"));
    m_form.bound->setAccessibleName(tr("Bound"));
    for (const auto &[bound, name] : boundOptions())
        m_form.bound->addItem(name, bound);
    setNote(QStringLiteral("unit"),
            column->addField(tr("&Unit"), m_form.unit, Room::WhenNeeded, m_form.bound), m_form.unit);
    m_form.period =
        addText(column, tr("&Period"), "period", tr("2019-Q3, 2019, 2019-04-01/2020-03-31; empty: unknown"));
    m_form.fiscal = addText(column, tr("Ca&lled in the source"), "fiscal_label", tr("Q1 FY2020"));
    m_form.reason =
        addText(column, tr("&Inferred, because"), "period_reason", tr("empty: the source states the period"));
    connect(m_form.value, &QLineEdit::textChanged, this, &StatementDialog::tellAmount);
    connect(m_form.unit, &QComboBox::currentIndexChanged, this, &StatementDialog::tellAmount);
    connect(m_form.bound, &QComboBox::currentIndexChanged, this, &StatementDialog::tellAmount);
    connect(m_form.period, &QLineEdit::textChanged, this, &StatementDialog::tellPeriod);
}

void StatementDialog::addSource(FormColumn *column)
{
    m_form.status = new QComboBox;
    m_form.status->setObjectName(QStringLiteral("status"));
    for (const auto &[status, name] : statusOptions())
        m_form.status->addItem(name, status);
    setNote(QStringLiteral("status"), column->addField(tr("S&tatus"), m_form.status), m_form.status);
    m_form.sayer =
        addText(column, tr("Said &by"), "attributed_to", tr("empty: the article or the company itself"));
    m_form.said =
        addText(column, tr("Said o&n"), "asserted", tr("2019-07-21, or a span in which it was said"));
    m_form.flags = addText(column, tr("&Flags"), "flags");
    connect(m_form.said, &QLineEdit::textChanged, this, &StatementDialog::tellPeriod);
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
    m_form.companies->setOptions(entityOptions(dataset));
    m_form.reference->setOptions(entityOptions(dataset));
    m_form.metric->setOptions(metricOptions(dataset));
    m_form.event->setOptions(eventOptions(dataset));
    const QString unit = codeIn(m_form.unit);
    const QSignalBlocker blocker(m_form.unit);
    m_form.unit->clear();
    for (const auto &[code, name] : unitOptions(dataset))
        m_form.unit->addItem(name, code);
    chooseCode(m_form.unit, unit);
}

void StatementDialog::fill(const StatementDraft &draft)
{
    m_form.fill(draft);
    followKind();
    tellAmount();
    tellPeriod();
}

/// An act has no figure.
void StatementDialog::followKind()
{
    const bool isObservation = m_form.kind == Statement::Kind::Observation;
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_form.metric, m_form.value, m_form.unit, m_form.bound, m_form.role, m_form.base,
             m_form.denominator, m_form.definition, m_form.reference})
        field->setEnabled(isObservation);
}

/// The unit that figures of the metric mostly have is chosen, unless the reader chose one.
void StatementDialog::followMetric()
{
    if (!codeIn(m_form.unit).isEmpty())
        return;
    const QString unit = usualUnit(*m_state->wholeDataset(), m_form.metric->id());
    if (!unit.isEmpty())
        chooseCode(m_form.unit, unit);
}

void StatementDialog::tellAmount()
{
    if (m_form.kind == Statement::Kind::Event || m_form.value->text().trimmed().isEmpty())
        return m_valueNote->tell({});
    const TypedAmount read = m_form.amount();
    m_valueNote->tell(read.problem.isEmpty() ? understoodText(read.amount) : read.problem);
}

void StatementDialog::tellPeriod()
{
    const auto tell = [](FieldNote *note, const QLineEdit *field) {
        const DateSpan span = readTypedPeriod(field->text());
        note->tell(span.isNull() ? QString() : spanText(span));
    };
    tell(m_periodNote, m_form.period);
    tell(m_saidNote, m_form.said);
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

void StatementDialog::check()
{
    for (const FieldProblem &problem : m_form.problems(*m_state->wholeDataset()))
        complain(problem.column, problem.sentence);
}

/// "Revenue of Acme", for the history.
QString StatementDialog::text() const
{
    const QString what = m_form.kind == Statement::Kind::Event ? m_form.event->currentText()
                                                               : m_form.metric->currentText();
    return tr("%1 of %2").arg(what, m_form.companies->currentText());
}

DatasetEditing::Compose StatementDialog::compose()
{
    const QString name = m_record ? tr("correction: %1").arg(text()) : tr("new statement: %1").arg(text());
    return [record = m_record, draft = m_form.draft(), name, fact = m_fact](const DatasetEditor &file,
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
    dialog->setName(m_form.companies->unknown());
    connect(dialog, &CompanyDialog::saved, this, [this, dialog] {
        const QString typed = m_form.companies->unknown();
        if (typed.isEmpty())
            m_form.companies->add(dialog->id());
        else
            m_form.companies->setEditText(m_form.companies->currentText().replace(typed, dialog->name()));
    });
    dialog->open();
}

void StatementDialog::newMetric()
{
    auto *dialog = new MetricDialog(history(), m_state, QString(), this);
    dialog->setName(m_form.metric->unknown());
    connect(dialog, &MetricDialog::saved, this, [this, dialog] { m_form.metric->setIds({dialog->id()}); });
    dialog->open();
}

} // namespace plumbline
