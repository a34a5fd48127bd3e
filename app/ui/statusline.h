// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace plumbline {

class Exporter;

/// The line at the bottom: which file, how much of it, whose words the passages
/// are, what is under way, and how many facts are shown.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` must outlive the line.
    explicit StatusLine(Workspace *workspace, QWidget *parent = nullptr);

    /// `exporter` must outlive the line; what it does is shown and can be cancelled.
    void setExporter(Exporter *exporter);

    /// All texts, joined by " | ".
    QString text() const;

public Q_SLOTS:
    /// For a few seconds, in place of what is open: what was just done.
    void tell(const QString &text);
    /// `events` have flags beside the facts of the page.
    void setShownFacts(int shown, int all, int events);
    /// Whether the page on screen shows facts at all.
    void showFactCounts(bool shows);

private:
    void stopTelling();
    void followDataset();
    void followArticles();
    void followStage();
    void showProgress(const QString &step, qint64 done, qint64 total);
    void cancel();

    bool isExporting() const;

    Workspace *m_workspace;
    Exporter *m_exporter = nullptr;
    QWidget *m_open; ///< file, counts and articles
    QLabel *m_told;
    QTimer m_telling;
    QLabel *m_file;
    QLabel *m_counts;
    QLabel *m_articles;
    QLabel *m_step;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QLabel *m_shown;
};

} // namespace plumbline
