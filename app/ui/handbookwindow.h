// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handbook.h"
#include "ui/handbookpictures.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace plumbline {

class HandbookText;

/// The handbook beside the program: a list of pages that narrows as one types, and
/// the page. A window of its own, so that one can read and try at once.
class HandbookWindow : public QWidget
{
    Q_OBJECT

public:
    HandbookWindow(Handbook handbook, Theme theme, QWidget *parent = nullptr);

    /// The first page when there is no such page.
    void showPage(const QString &id);
    /// Of the page that is shown.
    QString pageId() const;
    QListWidget *list() const { return m_list; }
    QLineEdit *search() const { return m_search; }
    QTextBrowser *text() const;

public Q_SLOTS:
    void setTheme(plumbline::Theme theme);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void listPages();
    void showChosen();
    void followLink(const QUrl &link);

    Handbook m_handbook;
    QLineEdit *m_search; ///< this and the others are owned as children
    QListWidget *m_list;
    HandbookText *m_text;
};

} // namespace plumbline
