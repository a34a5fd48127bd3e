// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importrun.h"
#include "model/problemtablemodel.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace plumbline {

/// The last step of an import: how far it is, and what became of every row.
class ImportResultStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultStep(QWidget *parent = nullptr);

    /// `file` is the table's, `dataset` where it goes.
    void start(const QString &file, const QString &dataset);
    void showProgress(const ImportProgress &progress);
    void showResult(const ImportResult &result);
    /// Cancelled or failed: the dataset is as it was.
    void showEnd(const QString &sentence);

    QTableView *problems() const { return m_problems; }
    QString text() const;

Q_SIGNALS:
    void cancelWanted();
    void showWanted();
    void failed(const plumbline::Error &error);

private:
    void setUpTable();
    void setRunning(bool isRunning);
    void showProblems(const ImportResult &result);
    void save();

    QString m_file;
    ProblemTableModel m_model;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_names;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QLabel *m_problemTitle;
    QTableView *m_problems;
    QPushButton *m_save;
    QPushButton *m_show;
};

} // namespace plumbline
