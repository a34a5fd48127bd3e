// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs.h"

#include "ui/settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

/// ".png" of "Pictures (*.png)".
QString suffixOf(const QString &filter)
{
    const qsizetype start = filter.indexOf(QLatin1String("(*.")) + 2;
    return filter.mid(start, filter.lastIndexOf(QLatin1Char(')')) - start);
}

QString remembered(const QString &path)
{
    if (!path.isEmpty())
        settings::setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

} // namespace

QString askForDataset(QWidget *parent)
{
    return remembered(QFileDialog::getOpenFileName(parent, Words::tr("Open a dataset"),
                                                   settings::lastFolder(),
                                                   Words::tr("Datasets (*.sqlite *.db);;Tables (*.csv *.tsv "
                                                             "*.txt *.xlsx *.ods);;All files (*)")));
}

QString askForArticleFolder(QWidget *parent)
{
    return QFileDialog::getExistingDirectory(parent, Words::tr("Folder with your copies of the articles"),
                                             settings::lastFolder());
}

QString askForRates(QWidget *parent)
{
    return remembered(QFileDialog::getOpenFileName(parent, Words::tr("Add a table of exchange rates"),
                                                   settings::lastFolder(),
                                                   Words::tr("Tables (*.csv);;All files (*)")));
}

QString askForTable(QWidget *parent)
{
    return remembered(QFileDialog::getOpenFileName(
        parent, Words::tr("Import a table"), settings::lastFolder(),
        Words::tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods *.sqlite *.db datapackage.json);;All files (*)")));
}

QString askForMapping(QWidget *parent)
{
    return remembered(QFileDialog::getOpenFileName(parent, Words::tr("Load a mapping"),
                                                   settings::lastFolder(),
                                                   Words::tr("Mappings (*.json);;All files (*)")));
}

QString askForOrigin(QWidget *parent, const QString &name, bool isFolder)
{
    const QString title = Words::tr("Where %1 is").arg(name);
    return remembered(isFolder ? QFileDialog::getExistingDirectory(parent, title, settings::lastFolder())
                               : QFileDialog::getOpenFileName(parent, title, settings::lastFolder()));
}

/// The dialog adds the suffix itself, so that it asks before replacing a file.
QString askForTarget(QWidget *parent, const QString &title, const QString &name, const QString &filter)
{
    QFileDialog dialog(parent, title, settings::lastFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffixOf(filter));
    dialog.selectFile(name + suffixOf(filter));
    return dialog.exec() == QDialog::Accepted ? remembered(dialog.selectedFiles().value(0)) : QString();
}

bool askToReplace(QWidget *parent, const QString &path)
{
    QMessageBox question(
        QMessageBox::Warning, parent->windowTitle(),
        Words::tr("%1 is there already. Replace it, with all that is in it?").arg(QFileInfo(path).fileName()),
        QMessageBox::Cancel, parent);
    const QAbstractButton *replace = question.addButton(Words::tr("&Replace"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == replace;
}

} // namespace plumbline
