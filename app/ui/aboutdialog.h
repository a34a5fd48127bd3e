// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;
class QWidget;

namespace plumbline {

/// What the program is, which libraries it runs with, and its licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    QWidget *heading();
    QWidget *libraries();
    QWidget *licence();
};

} // namespace plumbline
