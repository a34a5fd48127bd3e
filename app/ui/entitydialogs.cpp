// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entitydialogs.h"

#include "facts/days.h"
#include "model/entityedits.h"
#include "ui/choicefield.h"
#include "ui/formoptions.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace plumbline {

namespace {

constexpr int NamesHeight = 64;
constexpr int LeastWidth = 460;

template<typename Rows>
auto byId(const Rows &rows, const QString &id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&id](const auto &row) { return row.id == id; });
    return found == rows.end() ? typename Rows::value_type() : *found;
}

/// The name of another that is called so, too; empty when none is, or when the name was not changed.
template<typename Rows>
QString namesake(const Rows &rows, const QString &id, const QString &name)
{
    const auto isCalledSo = [&name](const auto &row) {
        return row.name.simplified().compare(name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(rows.begin(), rows.end(), isCalledSo);
    return found == rows.end() || isCalledSo(byId(rows, id)) ? QString() : found->name;
}

QString parentOf(const Dataset &dataset, const Entity &entity)
{
    return entity.parent == EntityIndex::None ? QString() : dataset.entity(entity.parent).id;
}

} // namespace

CompanyDialog::CompanyDialog(EditHistory *history, ViewState *state, const QString &id, QWidget *parent)
    : EditDialog(history, id.isEmpty() ? tr("New company") : tr("Correct the company"), parent)
    , m_state(state)
    , m_id(std::make_shared<QString>(id))
{
    setObjectName(QStringLiteral("companyDialog"));
    setMinimumWidth(LeastWidth);
    build();
    fill(byId(state->wholeDataset()->tables().entities, id));
    keepContent();
}

void CompanyDialog::build()
{
    FormColumn *column = addColumn();
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("name"));
    setNote(QStringLiteral("name"), column->addField(tr("&Name"), m_name), m_name);
    m_otherNames = new QPlainTextEdit;
    m_otherNames->setObjectName(QStringLiteral("otherNames"));
    m_otherNames->setPlaceholderText(tr("One a line"));
    m_otherNames->setTabChangesFocus(true);
    m_otherNames->setFixedHeight(NamesHeight);
    setNote(QStringLiteral("other_names"), column->addField(tr("&Other names"), m_otherNames), m_otherNames);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const auto &[kind, name] : entityKindOptions())
        m_kind->addItem(name, kind);
    setNote(QStringLiteral("kind"), column->addField(tr("&Kind"), m_kind), m_kind);
    m_parent = new ChoiceField;
    m_parent->setObjectName(QStringLiteral("parent"));
    m_parent->setOptions(entityOptions(*m_state->wholeDataset()));
    setNote(QStringLiteral("parent_id"), column->addField(tr("&Belongs to"), m_parent), m_parent);
    m_yearEnd = new QLineEdit;
    m_yearEnd->setObjectName(QStringLiteral("yearEnd"));
    m_yearEnd->setPlaceholderText(tr("MM-DD, such as 03-31; empty: unknown"));
    setNote(QStringLiteral("fiscal_year_end"), column->addField(tr("&Fiscal year ends on"), m_yearEnd),
            m_yearEnd);
}

void CompanyDialog::fill(const Entity &entity)
{
    m_name->setText(entity.name);
    m_otherNames->setPlainText(entity.otherNames.join(QLatin1Char('\n')));
    m_kind->setCurrentIndex(std::max(m_kind->findData(code(entity.kind)), 0));
    const QString parent = parentOf(*m_state->wholeDataset(), entity);
    m_parent->setIds(parent.isEmpty() ? QStringList() : QStringList{parent});
    m_yearEnd->setText(entity.fiscalYearEnd);
}

void CompanyDialog::setName(const QString &name)
{
    m_name->setText(name);
}

QString CompanyDialog::name() const
{
    return m_name->text().simplified();
}

QStringList CompanyDialog::otherNames() const
{
    QStringList names;
    for (const QString &line : m_otherNames->toPlainText().split(QLatin1Char('\n'))) {
        if (!line.simplified().isEmpty() && !names.contains(line.simplified()))
            names << line.simplified();
    }
    return names;
}

QStringList CompanyDialog::content() const
{
    return {m_name->text(), m_otherNames->toPlainText(), m_kind->currentText(), m_parent->currentText(),
            m_yearEnd->text()};
}

void CompanyDialog::check()
{
    if (name().isEmpty())
        complain(QStringLiteral("name"), tr("The company needs a name."));
    else if (const QString other = namesake(m_state->wholeDataset()->tables().entities, *m_id, name());
             !other.isEmpty())
        complain(QStringLiteral("name"), tr("There is a company “%1” already.").arg(other));
    if (!m_parent->unknown().isEmpty())
        complain(QStringLiteral("parent_id"), tr("There is no company “%1”.").arg(m_parent->unknown()));
    const QString yearEnd = m_yearEnd->text().trimmed();
    if (!yearEnd.isEmpty() && !readMonthDay(yearEnd.toUtf8()))
        complain(QStringLiteral("fiscal_year_end"),
                 tr("“%1” is no day of a year. Write 03-31 or 12-31.").arg(yearEnd));
}

DatasetEditing::Compose CompanyDialog::compose()
{
    EntityDraft draft;
    draft.entity.name = name();
    draft.entity.otherNames = otherNames();
    draft.entity.kind = entityKindFromCode(m_kind->currentData().toString()).value_or(Entity::Kind::Company);
    draft.entity.fiscalYearEnd = m_yearEnd->text().trimmed();
    draft.parent = m_parent->id();
    if (m_id->isEmpty())
        return [draft, id = m_id, text = tr("new company %1").arg(name())](const DatasetEditor &file,
                                                                           const Dataset &) {
            auto edit = addEntity(file, draft, text);
            if (edit)
                *id = addedId(*edit);
            return edit;
        };
    const Dataset &dataset = *m_state->wholeDataset();
    EntityDraft known;
    known.entity = byId(dataset.tables().entities, *m_id);
    known.parent = parentOf(dataset, known.entity);
    return [draft, known, text = tr("correction of %1").arg(name())](const DatasetEditor &file,
                                                                     const Dataset &) {
        return correctEntity(file, known, draft, text);
    };
}

MetricDialog::MetricDialog(EditHistory *history, ViewState *state, const QString &id, QWidget *parent)
    : EditDialog(history, id.isEmpty() ? tr("New metric") : tr("Correct the metric"), parent)
    , m_state(state)
    , m_id(std::make_shared<QString>(id))
    , m_name(new QLineEdit)
    , m_unitKind(new QComboBox)
    , m_note(new QLineEdit)
{
    setObjectName(QStringLiteral("metricDialog"));
    setMinimumWidth(LeastWidth);
    FormColumn *column = addColumn();
    m_name->setObjectName(QStringLiteral("name"));
    setNote(QStringLiteral("name"), column->addField(tr("&Name"), m_name), m_name);
    m_unitKind->setObjectName(QStringLiteral("unitKind"));
    for (const auto &[kind, name] : unitKindOptions())
        m_unitKind->addItem(name, kind);
    setNote(QStringLiteral("unit_kind"), column->addField(tr("&Counted in"), m_unitKind), m_unitKind);
    m_note->setObjectName(QStringLiteral("note"));
    setNote(QStringLiteral("note"), column->addField(tr("&Meaning"), m_note), m_note);
    const Metric metric = byId(state->wholeDataset()->tables().metrics, id);
    m_name->setText(metric.name);
    m_unitKind->setCurrentIndex(std::max(m_unitKind->findData(metric.unitKind), 0));
    m_note->setText(metric.note);
    keepContent();
}

void MetricDialog::setName(const QString &name)
{
    m_name->setText(name);
}

QStringList MetricDialog::content() const
{
    return {m_name->text(), m_unitKind->currentText(), m_note->text()};
}

void MetricDialog::check()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        complain(QStringLiteral("name"), tr("The metric needs a name."));
    else if (const QString other = namesake(m_state->wholeDataset()->tables().metrics, *m_id, name);
             !other.isEmpty())
        complain(QStringLiteral("name"), tr("There is a metric “%1” already.").arg(other));
}

DatasetEditing::Compose MetricDialog::compose()
{
    const Metric draft{*m_id, m_name->text().simplified(), m_unitKind->currentData().toString(),
                       m_note->text().trimmed()};
    if (m_id->isEmpty())
        return [draft, id = m_id, text = tr("new metric %1").arg(draft.name)](const DatasetEditor &file,
                                                                              const Dataset &) {
            auto edit = addMetric(file, draft, text);
            if (edit)
                *id = addedId(*edit);
            return edit;
        };
    const Metric known = byId(m_state->wholeDataset()->tables().metrics, *m_id);
    return [draft, known, text = tr("correction of %1").arg(draft.name)](const DatasetEditor &file,
                                                                         const Dataset &) {
        return correctMetric(file, known, draft, text);
    };
}

} // namespace plumbline
