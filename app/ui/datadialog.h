// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataexport.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QRadioButton;

namespace plumbline {

/// Which facts go into a table, and how.
class DataDialog : public QDialog
{
    Q_OBJECT

public:
    /// `visible` has the figures of the table on screen, and the events over its chart; none on a
    /// page without one.
    explicit DataDialog(const DataExport &visible, QWidget *parent = nullptr);

    bool wantsAll() const;
    /// Facts, grain, format and byte order mark as chosen.
    DataExport chosen() const;

private:
    QRadioButton *addChoice(const QString &text, const char *name, QWidget *group);
    QWidget *group(const QString &title);
    void tellRows();

    DataExport m_onScreen;
    QRadioButton *m_visible;
    QRadioButton *m_all;
    QRadioButton *m_facts;
    QRadioButton *m_statements;
    QRadioButton *m_csv;
    QRadioButton *m_xlsx;
    QCheckBox *m_metadata;
    QLabel *m_rows;
};

} // namespace plumbline
