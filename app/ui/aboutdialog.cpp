// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "store/libraries.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace plumbline {

namespace {

constexpr QSize FirstSize(620, 480);

std::vector<Library> allLibraries()
{
    std::vector<Library> all = {
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0-only")},
        {QStringLiteral("Qt Charts"), QString::fromLatin1(qVersion()), QStringLiteral("GPL-3.0-only")},
    };
    const std::vector<Library> data = dataLibraries();
    all.insert(all.end(), data.begin(), data.end());
    return all;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Plumbline"));
    resize(FirstSize);
    auto *tabs = new QTabWidget;
    tabs->addTab(libraries(), tr("Li&braries"));
    tabs->addTab(licence(), tr("&Licence"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    column->setSpacing(Spacing::Medium);
    column->addWidget(heading());
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus(); // else the title would look chosen
}

QWidget *AboutDialog::heading()
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Tight);
    column->addWidget(plainLabel(tr("Plumbline %1").arg(QCoreApplication::applicationVersion()), "title"));
    column->addWidget(plainLabel(
        tr("Charts of what news articles say about companies, each mark with its passage."), "soft"));
    column->addWidget(plainLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without "
           "any warranty."),
        "soft"));
    return words;
}

QWidget *AboutDialog::libraries()
{
    const std::vector<Library> all = allLibraries();
    auto *table = new QTableWidget(static_cast<int>(all.size()), 3);
    table->setAccessibleName(tr("Libraries"));
    table->setHorizontalHeaderLabels({tr("Library"), tr("Version"), tr("Licence")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const Library &library = all[static_cast<size_t>(row)];
        const QString cells[] = {library.name, library.version, library.licence};
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(cells[column])); // the table takes it
    }
    table->resizeColumnsToContents();
    return table;
}

QWidget *AboutDialog::licence()
{
    auto *text = new QPlainTextEdit;
    text->setAccessibleName(tr("Text of the licence"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QFile file(QStringLiteral(":/LICENSE"));
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    return text;
}

} // namespace plumbline
