// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include "ui/stylesheet.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace plumbline {

namespace {

constexpr QSize FirstSize(560, 620);

/// "&Open…" as a text without the mark of the mnemonic.
QString plain(QString text)
{
    static const QRegularExpression chineseMnemonic(QStringLiteral(R"(\(&\w\))"));
    text.remove(chineseMnemonic);
    return text.remove(QLatin1Char('&'));
}

void collect(const QMenu &menu, const QString &group, QList<Shortcut> &found)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu()) {
            collect(*action->menu(), group, found);
            continue;
        }
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            found << Shortcut{group, plain(action->text()), keys.join(QStringLiteral(", "))};
    }
}

/// Hides what has none of the words; a group without children goes too.
void narrow(QTreeWidget *tree, const QString &words)
{
    for (int group = 0; group < tree->topLevelItemCount(); ++group) {
        QTreeWidgetItem *top = tree->topLevelItem(group);
        bool any = false;
        for (int row = 0; row < top->childCount(); ++row) {
            QTreeWidgetItem *item = top->child(row);
            const bool fits =
                (item->text(0) + QLatin1Char(' ') + item->text(1)).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        top->setHidden(!any);
    }
}

void fill(QTreeWidget *tree, const QList<Shortcut> &shortcuts)
{
    QTreeWidgetItem *top = nullptr;
    for (const Shortcut &shortcut : shortcuts) {
        if (!top || top->text(0) != shortcut.group) {
            top = new QTreeWidgetItem(tree, {shortcut.group}); // the tree takes it
            top->setFlags(Qt::ItemIsEnabled);
            QFont bold = tree->font();
            bold.setBold(true);
            top->setFont(0, bold);
            top->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(top, {shortcut.what, shortcut.keys}); // so does this
    }
    tree->expandAll();
}

} // namespace

QList<Shortcut> shortcutsOf(const QMenuBar &menus)
{
    QList<Shortcut> found;
    for (const QAction *action : menus.actions()) {
        if (action->menu())
            collect(*action->menu(), plain(action->text()), found);
    }
    return found;
}

QList<Shortcut> chartShortcuts()
{
    const QString group = ShortcutsDialog::tr("On a chart");
    return {
        {group, ShortcutsDialog::tr("Go to the mark before or after"), ShortcutsDialog::tr("Left, Right")},
        {group, ShortcutsDialog::tr("Go through the table"), ShortcutsDialog::tr("Up, Down")},
        {group, ShortcutsDialog::tr("Read the passages of the mark"), ShortcutsDialog::tr("Enter")},
    };
}

ShortcutsDialog::ShortcutsDialog(const QList<Shortcut> &shortcuts, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(FirstSize);
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Search for an action or a key"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(windowTitle());
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Action"), tr("Keys")});
    tree->setRootIsDecorated(false);
    fill(tree, shortcuts);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    connect(search, &QLineEdit::textChanged, tree, [tree](const QString &words) { narrow(tree, words); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    column->setSpacing(Spacing::Medium);
    column->addWidget(search);
    column->addWidget(tree, 1);
    column->addWidget(buttons);
}

} // namespace plumbline
