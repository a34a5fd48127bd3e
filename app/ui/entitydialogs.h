// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace plumbline {

class ChoiceField;

/// A company, unit, market or government with its names, what it belongs to and its fiscal year.
class CompanyDialog : public EditDialog
{
    Q_OBJECT

public:
    /// Corrects the one with that id; an empty id makes a new one. The dataset on screen is what
    /// is corrected: what another program changed since is refused on saving.
    CompanyDialog(EditHistory *history, ViewState *state, const QString &id, QWidget *parent);

    void setName(const QString &name);
    QString name() const;
    /// After `saved`.
    const QString &id() const { return *m_id; }

protected:
    void check() override;
    DatasetEditing::Compose compose() override;
    QStringList content() const override;

private:
    void build();
    void fill(const Entity &entity);
    QStringList otherNames() const;

    ViewState *m_state;
    std::shared_ptr<QString> m_id; ///< set by the worker, read when it has ended
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_otherNames = nullptr;
    QComboBox *m_kind = nullptr;
    ChoiceField *m_parent = nullptr;
    QLineEdit *m_yearEnd = nullptr;
};

/// A metric: its name, what its figures count, what it means.
class MetricDialog : public EditDialog
{
    Q_OBJECT

public:
    /// As CompanyDialog.
    MetricDialog(EditHistory *history, ViewState *state, const QString &id, QWidget *parent);

    void setName(const QString &name);
    const QString &id() const { return *m_id; }

protected:
    void check() override;
    DatasetEditing::Compose compose() override;
    QStringList content() const override;

private:
    ViewState *m_state;
    std::shared_ptr<QString> m_id;
    QLineEdit *m_name = nullptr;
    QComboBox *m_unitKind = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace plumbline
