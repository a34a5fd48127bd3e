// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ratetable.h"

#include <QDialog>

class QPlainTextEdit;

namespace plumbline {

/// The rows of a table of rates that cannot be used, and what to know of others: file, line and
/// reason, a line each, to be read, copied or saved.
class RateProblemsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RateProblemsDialog(const RateTablePtr &table, QWidget *parent = nullptr);

    QPlainTextEdit *list() const { return m_list; }
    /// Writes the list. Errors: those of writeFile().
    Outcome save(const QString &path) const;

private:
    void build();
    void copy() const;
    void chooseAndSave();

    RateTablePtr m_table;
    QPlainTextEdit *m_list;
};

} // namespace plumbline
