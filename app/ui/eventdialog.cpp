// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/eventdialog.h"

#include "facts/figuretext.h"
#include "model/typedperiod.h"
#include "ui/choicefield.h"
#include "ui/formoptions.h"
#include "ui/stylesheet.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace plumbline {

namespace {

constexpr int LeastWidth = 520;
constexpr size_t MostParties = 8;

QStringList partyRoles()
{
    return {QStringLiteral("company"),   QStringLiteral("investor"), QStringLiteral("customer"),
            QStringLiteral("regulator"), QStringLiteral("partner"),  QStringLiteral("bidder"),
            QStringLiteral("target")};
}

} // namespace

EventDialog::EventDialog(EditHistory *history, ViewState *state, const QString &id, QWidget *parent)
    : EditDialog(history, id.isEmpty() ? tr("New event") : tr("Correct the event"), parent)
    , m_state(state)
    , m_known(EventDraft::of(*state->wholeDataset(), id))
    , m_fact(std::make_shared<FactId>())
{
    setObjectName(QStringLiteral("eventDialog"));
    setMinimumWidth(LeastWidth);
    build();
    keepContent();
}

void EventDialog::build()
{
    FormColumn *column = addColumn();
    m_title = new QLineEdit(m_known.title);
    m_title->setObjectName(QStringLiteral("title"));
    setNote(QStringLiteral("title"), column->addField(tr("&Title"), m_title), m_title);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const auto &[kind, name] : eventKindOptions())
        m_kind->addItem(name, kind);
    if (!m_known.id.isEmpty())
        m_kind->setCurrentIndex(std::max(m_kind->findData(code(m_known.kind)), 0));
    setNote(QStringLiteral("kind"), column->addField(tr("&Kind"), m_kind), m_kind);
    if (m_known.id.isEmpty())
        addStatementFields(column);
    QWidget *parties = partyBox();
    m_partyNote = column->addField(tr("&Parties"), parties);
    setNote(QStringLiteral("entity"), m_partyNote, parties);
    for (const EventDraft::Party &party : m_known.parties)
        addParty(party);
    growParties();
}

void EventDialog::addStatementFields(FormColumn *column)
{
    m_companies = new ChoiceField(ChoiceField::Number::Several);
    m_companies->setObjectName(QStringLiteral("companies"));
    m_companies->setOptions(entityOptions(*m_state->wholeDataset()));
    setNote(QStringLiteral("entity_id"), column->addField(tr("&Company"), m_companies), m_companies);
    m_period = new QLineEdit;
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setPlaceholderText(tr("2019-07-21, 2019-07, 2019; empty: unknown"));
    FieldNote *note = column->addField(tr("&Date"), m_period, FormColumn::NoteRoom::Always);
    setNote(QStringLiteral("period"), note, m_period);
    connect(m_period, &QLineEdit::textChanged, note,
            [note](const QString &text) { note->tell(spanText(readTypedPeriod(text))); });
    m_status = new QComboBox;
    m_status->setObjectName(QStringLiteral("status"));
    for (const auto &[status, name] : statusOptions())
        m_status->addItem(name, status);
    column->addField(tr("St&atus"), m_status);
    m_said = new QLineEdit;
    m_said->setObjectName(QStringLiteral("asserted"));
    setNote(QStringLiteral("asserted"), column->addField(tr("Said o&n"), m_said), m_said);
}

QWidget *EventDialog::partyBox()
{
    auto *box = new QWidget;
    m_partyLayout = new QVBoxLayout(box);
    m_partyLayout->setContentsMargins(0, 0, 0, 0);
    m_partyLayout->setSpacing(Spacing::Tight);
    return box;
}

void EventDialog::addParty(const EventDraft::Party &party)
{
    PartyRow row{new ChoiceField, new QComboBox};
    const QString number = QString::number(m_parties.size() + 1);
    row.entity->setObjectName(QStringLiteral("party") + number);
    row.entity->setAccessibleName(tr("Party %1").arg(number));
    row.entity->setOptions(entityOptions(*m_state->wholeDataset()));
    row.entity->setIds(party.entity.isEmpty() ? QStringList() : QStringList{party.entity});
    row.role->setObjectName(QStringLiteral("partyRole") + number);
    row.role->setAccessibleName(tr("Role of party %1").arg(number));
    row.role->setEditable(true);
    row.role->addItems(partyRoles());
    row.role->setEditText(party.role);
    connect(row.entity, &QComboBox::currentTextChanged, this, &EventDialog::growParties);
    auto *line = new QHBoxLayout;
    line->addWidget(row.entity, 2);
    line->addWidget(row.role, 1);
    m_partyLayout->addLayout(line);
    if (!m_parties.empty()) // a line that comes later stands before the buttons all the same
        setTabOrder(m_parties.back().role, row.entity);
    setTabOrder(row.entity, row.role);
    m_parties.push_back(row);
}

/// There is always room for one more.
void EventDialog::growParties()
{
    if (m_parties.size() < MostParties && (m_parties.empty() || !m_parties.back().entity->isEmpty()))
        addParty({});
}

EventDraft EventDialog::draft() const
{
    EventDraft draft;
    draft.id = m_known.id;
    draft.kind = eventKindFromCode(m_kind->currentData().toString()).value_or(Event::Kind::Other);
    draft.title = m_title->text().simplified();
    for (const PartyRow &row : m_parties) {
        if (!row.entity->id().isEmpty())
            draft.parties.push_back({row.entity->id(), row.role->currentText().trimmed()});
    }
    return draft;
}

QStringList EventDialog::content() const
{
    QStringList texts = {m_title->text(), m_kind->currentText()};
    if (m_companies)
        texts << m_companies->currentText() << m_period->text() << m_said->text() << m_status->currentText();
    for (const PartyRow &row : m_parties) {
        if (!row.entity->isEmpty())
            texts << row.entity->currentText() << row.role->currentText();
    }
    return texts;
}

void EventDialog::check()
{
    if (m_title->text().simplified().isEmpty())
        complain(QStringLiteral("title"), tr("The event needs a title."));
    for (const PartyRow &row : m_parties) {
        if (!row.entity->unknown().isEmpty())
            complain(QStringLiteral("entity"), tr("There is no company “%1”.").arg(row.entity->unknown()));
        else if (!row.entity->isEmpty() && row.role->currentText().trimmed().isEmpty())
            complain(QStringLiteral("entity"),
                     tr("As what did %1 take part?").arg(row.entity->currentText()));
    }
    if (!m_companies)
        return;
    if (m_companies->isEmpty())
        complain(QStringLiteral("entity_id"), tr("Whom is the event about?"));
    else if (!m_companies->unknown().isEmpty())
        complain(QStringLiteral("entity_id"), tr("There is no company “%1”.").arg(m_companies->unknown()));
    const auto isWrong = [](const QLineEdit *field) {
        return !field->text().trimmed().isEmpty() && readTypedPeriod(field->text()).isNull();
    };
    for (const auto &[field, column] : {std::pair{m_period, "period"}, std::pair{m_said, "asserted"}}) {
        if (isWrong(field))
            complain(QString::fromLatin1(column),
                     tr("“%1” is no date. Write 2019-07-21, 2019-07, 2019-Q3 or 2019.")
                         .arg(field->text().trimmed()));
    }
}

DatasetEditing::Compose EventDialog::compose()
{
    const EventDraft event = draft();
    if (!m_companies)
        return [event, known = m_known,
                text = tr("correction of %1").arg(event.title)](const DatasetEditor &file, const Dataset &) {
            return correctEvent(file, known, event, text);
        };
    StatementDraft statement;
    statement.subjects = m_companies->ids();
    statement.period = readTypedPeriod(m_period->text());
    statement.asserted = readTypedPeriod(m_said->text());
    statement.status = statusFromCode(m_status->currentData().toString()).value_or(Status::Reported);
    return [event, statement, fact = m_fact,
            text = tr("new event %1").arg(event.title)](const DatasetEditor &file, const Dataset &dataset) {
        auto edit = addEvent(file, dataset, event, statement, text);
        if (edit)
            *fact = factOf(*edit);
        return edit;
    };
}

} // namespace plumbline
