// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace plumbline {

class Appearance;
class ExportActions;
class PageView;
class OriginCard;
class PassageCard;

/// Edit > Copy: what the keyboard focus is on goes to the clipboard. Rows of a table as
/// tab-separated text, a chart as an image, a passage with its citation; a field or a
/// selection of text copies as everywhere. Also gives charts and tables their menus.
class CopyActions : public QObject
{
    Q_OBJECT

public:
    /// `copy` is the action of the window; all must outlive this.
    CopyActions(ExportActions *exports, const Appearance *appearance, QAction *copy, QWidget *window);

    /// Adds the menus of a page; `further` are the window's own actions below Copy.
    void addMenus(PageView *page, const QList<QAction *> &further);

public Q_SLOTS:
    void copy();
    void copyChart();
    void copyRows();

Q_SIGNALS:
    /// Something went well: for the status bar.
    void told(const QString &message);

private:
    void rememberFocus(QWidget *widget);
    void copyPassage(const PassageCard &card);
    void copyOrigin(const OriginCard &card);
    void addMenu(QWidget *view, QAction *copyIt, const QList<QAction *> &further);

    ExportActions *m_exports;
    const Appearance *m_appearance;
    QWidget *m_window;
    QPointer<QWidget> m_last; ///< the last one with the focus that has something to copy
};

} // namespace plumbline
