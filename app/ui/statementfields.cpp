// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statementfields.h"

#include "model/typedperiod.h"
#include "ui/choicefield.h"
#include "ui/formoptions.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatementFields)
};

} // namespace

QString codeIn(const QComboBox *field)
{
    return field->currentData().toString();
}

void chooseCode(QComboBox *field, const QString &code)
{
    const int row = field->findData(code);
    field->setCurrentIndex(std::max(row, 0));
}

void StatementFields::fill(const StatementDraft &draft)
{
    kind = draft.kind;
    companies->setIds(draft.subjects);
    metric->setIds(draft.metric.isEmpty() ? QStringList() : QStringList{draft.metric});
    segment->setEditText(draft.segment);
    area->setEditText(draft.area);
    definition->setEditText(draft.definition);
    denominator->setEditText(draft.denominator);
    base->setEditText(draft.base);
    reference->setIds(draft.reference.isEmpty() ? QStringList() : QStringList{draft.reference});
    knownAmount = draft.amount;
    filled = typedText(draft.amount);
    value->setText(filled);
    if (unit->findData(draft.amount.unit.code()) < 0)
        unit->addItem(draft.amount.unit.code(), draft.amount.unit.code());
    chooseCode(unit, draft.amount.unit.code());
    chooseCode(bound, code(draft.amount.bound));
    period->setText(typedPeriod(draft.period));
    reason->setText(draft.periodReason);
    fiscal->setText(draft.fiscalLabel);
    chooseCode(status, code(draft.status));
    sayer->setText(draft.attributedTo);
    said->setText(typedPeriod(draft.asserted));
    event->setIds(draft.event.isEmpty() ? QStringList() : QStringList{draft.event});
    role->setEditText(draft.eventRole);
    flags->setText(draft.flags);
}

TypedAmount StatementFields::amount() const
{
    if (kind == Statement::Kind::Event)
        return {};
    const Unit chosenUnit = Unit::fromCode(codeIn(unit)).value_or(Unit());
    const Bound chosenBound = boundFromCode(codeIn(bound)).value_or(Bound::Exact);
    const bool isAsFilled = !knownAmount.isNull() && value->text() == filled;
    if (isAsFilled && chosenUnit == knownAmount.unit && chosenBound == knownAmount.bound)
        return {knownAmount, {}}; // to the last digit, whatever its text shows
    return readTypedAmount(value->text(), chosenUnit, chosenBound);
}

StatementDraft StatementFields::draft() const
{
    StatementDraft written;
    written.kind = kind;
    written.subjects = companies->ids();
    written.metric = kind == Statement::Kind::Observation ? metric->id() : QString();
    written.segment = segment->currentText().trimmed();
    written.area = area->currentText().trimmed();
    written.definition = definition->currentText().trimmed();
    written.denominator = denominator->currentText().trimmed();
    written.base = base->currentText().trimmed();
    written.reference = reference->id();
    written.amount = amount().amount;
    written.status = statusFromCode(codeIn(status)).value_or(Status::Reported);
    written.period = readTypedPeriod(period->text());
    written.periodReason = written.period.isNull() ? QString() : reason->text().trimmed();
    written.fiscalLabel = fiscal->text().trimmed();
    written.asserted = readTypedPeriod(said->text());
    written.attributedTo = sayer->text().trimmed();
    written.event = event->id();
    written.eventRole = role->currentText().trimmed();
    written.flags = flags->text().simplified();
    return written;
}

void StatementFields::checkEntities(std::vector<FieldProblem> &problems) const
{
    const auto isKnown = [&problems](const ChoiceField *field, const char *column, const QString &sentence) {
        if (!field->unknown().isEmpty())
            problems.push_back({QString::fromLatin1(column), sentence.arg(field->unknown())});
    };
    if (companies->isEmpty())
        problems.push_back({QStringLiteral("entity_id"), Words::tr("Whom is the statement about?")});
    isKnown(companies, "entity_id",
            Words::tr("There is no company “%1”. Choose another one, or make it with New…"));
    if (kind == Statement::Kind::Observation && metric->isEmpty())
        problems.push_back({QStringLiteral("metric_id"), Words::tr("What was measured?")});
    isKnown(metric, "metric_id",
            Words::tr("There is no metric “%1”. Choose another one, or make it with New…"));
    isKnown(reference, "reference_id", Words::tr("There is no company “%1”."));
    isKnown(event, "event_id", Words::tr("There is no event “%1”."));
    const bool needsRole = kind == Statement::Kind::Observation && !event->isEmpty();
    if (needsRole && role->currentText().trimmed().isEmpty())
        problems.push_back({QStringLiteral("event_role"),
                            Words::tr("What is the figure to the event: raised, valuation …?")});
    if (event->isEmpty() && !role->currentText().trimmed().isEmpty())
        problems.push_back({QStringLiteral("event_id"), Words::tr("Which event is it?")});
}

void StatementFields::checkPeriods(std::vector<FieldProblem> &problems) const
{
    const QString howTo =
        Words::tr("“%1” is no period. Write 2019-Q3, 2019, 2019-07, 2019-07-21 or 2019-04-01/2020-03-31.");
    if (!period->text().trimmed().isEmpty() && readTypedPeriod(period->text()).isNull())
        problems.push_back({QStringLiteral("period"), howTo.arg(period->text().trimmed())});
    if (!said->text().trimmed().isEmpty() && readTypedPeriod(said->text()).isNull())
        problems.push_back({QStringLiteral("asserted"), howTo.arg(said->text().trimmed())});
    if (period->text().trimmed().isEmpty() && !reason->text().trimmed().isEmpty())
        problems.push_back({QStringLiteral("period"), Words::tr("Which period was inferred?")});
}

std::vector<FieldProblem> StatementFields::problems(const Dataset &dataset) const
{
    std::vector<FieldProblem> problems;
    checkEntities(problems);
    const TypedAmount read = amount();
    if (!read.problem.isEmpty())
        problems.push_back({QStringLiteral("value"), read.problem});
    else if (kind == Statement::Kind::Observation && !metric->id().isEmpty() &&
             !unitFits(unitKindOf(dataset, metric->id()), read.amount.unit, !reference->isEmpty()))
        problems.push_back(
            {QStringLiteral("unit"), Words::tr("%1 is not counted in %2.")
                                         .arg(metric->currentText(), unitName(read.amount.unit.code()))});
    checkPeriods(problems);
    return problems;
}

} // namespace plumbline
