// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs.h"

#include "ui/settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

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
                                                   Words::tr("Datasets (*.sqlite *.db);;All files (*)")));
}

QString askForArticleFolder(QWidget *parent)
{
    return QFileDialog::getExistingDirectory(parent, Words::tr("Folder with your copies of the articles"),
                                             settings::lastFolder());
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

void showAbout(QWidget *parent)
{
    QMessageBox box(parent);
    box.setWindowTitle(Words::tr("About Plumbline"));
    box.setTextFormat(Qt::PlainText);
    box.setText(Words::tr("Plumbline %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(
        Words::tr("Charts of what news articles say about companies, each mark with its "
                  "passage.\n\nFree software under the GNU General Public License, version 3 "
                  "or later. Made with Qt %1 and Qt Charts.")
            .arg(QLatin1String(qVersion())));
    box.exec();
}

} // namespace plumbline
