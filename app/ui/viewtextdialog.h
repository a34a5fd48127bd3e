// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/viewcodec.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace plumbline {

/// Takes a view that was copied as text. Starts with the clipboard when that holds one.
class ViewTextDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ViewTextDialog(QWidget *parent = nullptr);

    QPlainTextEdit *field() const { return m_field; }
    /// What is wrong with the text; empty when it can be opened.
    QString problem() const;
    /// Only after Open.
    const WrittenView &view() const { return m_view; }

private:
    void build();
    void read();

    QPlainTextEdit *m_field;
    QLabel *m_problem;
    QPushButton *m_open = nullptr;
    WrittenView m_view;
};

} // namespace plumbline
