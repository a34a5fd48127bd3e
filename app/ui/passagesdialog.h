// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/passageedits.h"
#include "ui/edithistory.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace plumbline {

class FieldNote;
class Workspace;

/// The passages that carry a statement: those it has, to be taken away, and the digests of the articles,
/// to mark further words in. Each change is an edit of its own. Window-modal; deletes itself when closed.
class PassagesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog. `name` tells the statement to people.
    PassagesDialog(EditHistory *history, Workspace *workspace, const QString &statement, const QString &name,
                   QWidget *parent);

private:
    void build(const QString &name);
    void askForEvidence();
    void askForDigest();
    void showEvidence(const std::vector<EvidenceRow> &rows);
    void followMarked();
    MarkedWords marked() const;
    void add();
    void remove();
    void finish(const Result<AppliedEdit> &result);

    EditHistory *m_history;
    Workspace *m_workspace;
    QString m_statement;
    QString m_name;
    DigestText m_digest;
    std::vector<EvidenceRow> m_evidence;
    QTreeWidget *m_list;
    QPushButton *m_remove;
    QComboBox *m_article;
    QPlainTextEdit *m_text;
    QComboBox *m_role;
    QPushButton *m_add;
    FieldNote *m_note;
};

} // namespace plumbline
