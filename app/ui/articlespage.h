// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"
#include "ui/readingview.h"

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace plumbline {

class ArticleTable;

/// The page Articles: a list of the dataset's articles, and below it the one that
/// is read.
class ArticlesPage : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` must outlive the page.
    explicit ArticlesPage(Workspace *workspace, QWidget *parent = nullptr);

    ArticleTable *table() const { return m_table; }
    ReadingView *reading() const { return m_reading; }
    /// Next and previous figure, with their shortcuts; on while there is something
    /// to go through.
    QList<QAction *> readingActions() const { return {m_next, m_previous}; }

public Q_SLOTS:
    /// Turns to this page and to a place in an article.
    void read(const QString &article, int paragraph);
    void setTheme(plumbline::Theme theme);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *listPart();
    QWidget *readingPart();
    void addActions();
    void followDataset();
    void followCopies();
    void followArticle();
    void followPage();
    void showReading(const ArticleReadingPtr &reading);
    void goToPending();
    void sayEmpty();
    void chooseArticleOfCurrent();

    Workspace *m_workspace;
    ViewState *m_state;
    ArticleTable *m_table;
    QLineEdit *m_find;
    ReadingView *m_reading;
    QLabel *m_empty;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    bool m_isStale = true; ///< the list is of another dataset
    int m_pending = 0;     ///< the paragraph to go to when the article is there; 0: none
};

} // namespace plumbline
