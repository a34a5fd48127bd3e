// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>

namespace plumbline::controls {

/// What keeps someone without a mouse or without sight from using a window or dialog, one
/// line for each control. The lists are empty when all is well.

inline QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 %2 in %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                    : QString());
}

inline QChar mnemonicOf(QString text)
{
    static const QRegularExpression pattern(QStringLiteral("&(.)"));
    const QString letter = pattern.match(text.remove(QStringLiteral("&&"))).captured(1);
    return letter.isEmpty() ? QChar() : letter.front().toUpper();
}

inline QString spokenName(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

inline bool takesTab(const QWidget *widget)
{
    return widget->isEnabled() && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

/// Visible controls that a screen reader has no name for.
inline QStringList nameless(QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isControl = takesTab(widget) ||
                               (qobject_cast<QAbstractButton *>(widget) && widget->isVisible());
        const bool isPartOfAnother = widget->objectName().startsWith(QLatin1String("qt_"));
        if (isControl && !isPartOfAnother && spokenName(widget).isEmpty())
            found << nameOf(widget);
    }
    return found;
}

/// Visible buttons that neither Tab nor a key reaches. Those of a tool bar stand in a menu too.
inline QStringList unreachable(QWidget *window)
{
    QSet<const QWidget *> reached;
    for (QWidget *next = window->nextInFocusChain(); next && next != window && !reached.contains(next);
         next = next->nextInFocusChain())
        reached.insert(next);
    QStringList found;
    for (auto *button : window->findChildren<QAbstractButton *>()) {
        const bool isPartOfAnother = button->objectName().startsWith(QLatin1String("qt_")) ||
                                     qobject_cast<QToolBar *>(button->parentWidget()) ||
                                     qobject_cast<QAbstractScrollArea *>(button->parentWidget());
        const bool hasKey = !button->shortcut().isEmpty();
        const bool hasTab = (button->focusPolicy() & Qt::TabFocus) && reached.contains(button);
        if (button->isVisible() && !isPartOfAnother && !hasKey && !hasTab)
            found << nameOf(button);
    }
    return found;
}

inline QStringList offendersIn(const QList<QAction *> &actions, const QString &place)
{
    QStringList found;
    QMap<QChar, QString> taken;
    for (const QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QChar mnemonic = mnemonicOf(action->text());
        if (mnemonic.isNull() && action->shortcut().isEmpty())
            found << QStringLiteral("%1 > %2: neither mnemonic nor shortcut").arg(place, action->text());
        else if (!mnemonic.isNull() && taken.contains(mnemonic))
            found << QStringLiteral("%1 > %2: same mnemonic as %3")
                         .arg(place, action->text(), taken.value(mnemonic));
        taken.insert(mnemonic, action->text());
    }
    return found;
}

/// Entries of menus without a key, and mnemonics that a menu has twice.
inline QStringList keyless(const QWidget *window)
{
    QStringList found;
    for (const QMenuBar *bar : window->findChildren<QMenuBar *>())
        found += offendersIn(bar->actions(), QStringLiteral("menu bar"));
    for (const QMenu *menu : window->findChildren<QMenu *>())
        found += offendersIn(menu->actions(), menu->title());
    return found;
}

/// Keys that two things on show claim with Alt: menus, buttons, and fields by their names.
inline QStringList doubleMnemonics(const QWidget *window)
{
    QStringList texts;
    for (const QMenuBar *bar : window->findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            texts << action->text();
    }
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !qobject_cast<const QToolButton *>(button))
            texts << button->text();
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            texts << label->text();
    }
    QStringList found;
    QMap<QChar, QString> taken;
    for (const QString &text : texts) {
        const QChar key = mnemonicOf(text);
        if (!key.isNull() && taken.contains(key))
            found << QStringLiteral("%1 and %2").arg(taken.value(key), text);
        taken.insert(key, text);
    }
    return found;
}

/// Keys that two actions of the window claim: neither would work.
inline QStringList doubleShortcuts(const QWidget *window)
{
    QStringList found;
    QMap<QString, QString> taken;
    for (const QAction *action : window->findChildren<QAction *>()) {
        for (const QKeySequence &shortcut : action->shortcuts()) {
            const QString key = shortcut.toString();
            if (taken.contains(key) && action->shortcutContext() == Qt::WindowShortcut)
                found << QStringLiteral("%1: %2 and %3").arg(key, taken.value(key), action->text());
            taken.insert(key, action->text());
        }
    }
    return found;
}

inline QStringList offenders(QWidget *window)
{
    return nameless(window) + unreachable(window) + keyless(window) + doubleShortcuts(window);
}

} // namespace plumbline::controls
