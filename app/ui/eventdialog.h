// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/eventedits.h"
#include "ui/editdialog.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace plumbline {

class ChoiceField;

/// An act or another dated happening: kind, title, who took part. A new one also asks whom it is
/// about and when it was; later that is corrected with its statement.
class EventDialog : public EditDialog
{
    Q_OBJECT

public:
    /// As CompanyDialog.
    EventDialog(EditHistory *history, ViewState *state, const QString &id, QWidget *parent);

    /// After `saved`: of a new event.
    const FactId &fact() const { return *m_fact; }

protected:
    void check() override;
    DatasetEditing::Compose compose() override;
    QStringList content() const override;

private:
    struct PartyRow {
        ChoiceField *entity;
        QComboBox *role;
    };

    void build();
    void addStatementFields(FormColumn *column);
    QWidget *partyBox();
    void addParty(const EventDraft::Party &party);
    void growParties();
    EventDraft draft() const;

    ViewState *m_state;
    EventDraft m_known;
    std::shared_ptr<FactId> m_fact;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_title = nullptr;
    ChoiceField *m_companies = nullptr; ///< null when one is corrected, with the next three
    QLineEdit *m_period = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_said = nullptr;
    QVBoxLayout *m_partyLayout = nullptr;
    FieldNote *m_partyNote = nullptr;
    std::vector<PartyRow> m_parties;
};

} // namespace plumbline
