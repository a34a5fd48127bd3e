// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rateproblemsdialog.h"

#include "facts/figuretext.h"
#include "store/safefile.h"
#include "ui/dialogs.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace plumbline {

namespace {

constexpr QSize FirstSize(820, 420);

/// A problem or note a line, as programs that read messages of compilers know it.
QString textOf(const RateTable &table)
{
    QStringList lines;
    for (const Error &problem : table.problems)
        lines << problem.text();
    for (const Error &note : table.notes)
        lines << note.text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RateProblemsDialog::RateProblemsDialog(const RateTablePtr &table, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_list(new QPlainTextEdit(textOf(*table)))
{
    build();
}

void RateProblemsDialog::build()
{
    setWindowTitle(tr("Rates of %1").arg(QFileInfo(m_table->path).fileName()));
    resize(FirstSize);
    m_list->setReadOnly(true);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setTabChangesFocus(true);
    m_list->setAccessibleName(tr("Rates that cannot be used, and why"));
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copyAll = box->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    QPushButton *saveAs = box->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {copyAll, saveAs})
        button->setAutoDefault(false);
    box->button(QDialogButtonBox::Close)->setDefault(true);
    connect(copyAll, &QPushButton::clicked, this, &RateProblemsDialog::copy);
    connect(saveAs, &QPushButton::clicked, this, &RateProblemsDialog::chooseAndSave);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QString used = counted(static_cast<qint64>(m_table->rates.size()), tr("%1 rate is in use."),
                                 tr("%1 rates are in use."));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(captionLabel(
        used + QLatin1Char(' ') +
            tr("What is listed here is not, or only in part. The file is read again when it changes."),
        "soft"));
    layout->addWidget(m_list, 1);
    layout->addWidget(box);
}

void RateProblemsDialog::copy() const
{
    QGuiApplication::clipboard()->setText(m_list->toPlainText());
}

Outcome RateProblemsDialog::save(const QString &path) const
{
    const QByteArray text = m_list->toPlainText().toUtf8() + '\n';
    return writeFile(path, [&text](QIODevice &device) { return device.write(text) == text.size(); });
}

void RateProblemsDialog::chooseAndSave()
{
    const QString path = askForTarget(this, tr("Save the list"), tr("rates"), tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    if (const Outcome problem = save(path)) {
        QMessageBox box(QMessageBox::Warning, windowTitle(), problem->text(), QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
}

} // namespace plumbline
