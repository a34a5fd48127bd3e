// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importtargetstep.h"

#include "ui/dialogs.h"
#include "ui/labels.h"
#include "ui/settings.h"
#include "ui/stylesheet.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace plumbline {

namespace {

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName().replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// umsatz.sqlite, or umsatz-2.sqlite and so on where that is there.
QString freeFile(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name + QStringLiteral(".sqlite"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1-%2.sqlite").arg(name).arg(number));
    return path;
}

} // namespace

ImportTargetStep::ImportTargetStep(const QString &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_new(new QLineEdit(this))
    , m_other(new QLineEdit(this))
    , m_note(captionLabel({}, "softSmall", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    m_intoOpen = addChoice(open.isEmpty() ? tr("Into the &open dataset: none is open that can be changed")
                                          : tr("Into the &open dataset, %1").arg(nameOf(open)),
                           "intoOpen");
    m_intoOpen->setEnabled(!open.isEmpty());
    m_intoNew = addChoice(tr("Into a ne&w dataset"), "intoNew");
    auto *browseNew = new QPushButton(tr("Choose &file…"), this);
    column->addWidget(fileLine(m_new, browseNew));
    m_intoOther = addChoice(tr("Into &another dataset"), "intoOther");
    auto *browseOther = new QPushButton(tr("C&hoose…"), this);
    column->addWidget(fileLine(m_other, browseOther));
    column->addSpacing(Spacing::Small);
    column->addWidget(m_note);
    column->addStretch();
    m_new->setObjectName(QStringLiteral("newDataset"));
    m_new->setAccessibleName(tr("File of the new dataset"));
    m_other->setObjectName(QStringLiteral("otherDataset"));
    m_other->setAccessibleName(tr("File of the other dataset"));
    connect(browseNew, &QPushButton::clicked, this, &ImportTargetStep::browseNew);
    connect(browseOther, &QPushButton::clicked, this, &ImportTargetStep::browseOther);
    connect(m_new, &QLineEdit::textEdited, m_intoNew, [this] { m_intoNew->setChecked(true); });
    connect(m_other, &QLineEdit::textEdited, m_intoOther, [this] { m_intoOther->setChecked(true); });
    for (QLineEdit *field : {m_new, m_other})
        connect(field, &QLineEdit::textChanged, this, &ImportTargetStep::follow);
    (open.isEmpty() ? m_intoNew : m_intoOpen)->setChecked(true);
    follow();
}

QRadioButton *ImportTargetStep::addChoice(const QString &text, const char *name)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    layout()->addWidget(button);
    connect(button, &QRadioButton::toggled, this, &ImportTargetStep::follow);
    return button;
}

QWidget *ImportTargetStep::fileLine(QLineEdit *field, QPushButton *browse)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(2 * Spacing::Large, 0, 0, 0);
    row->addWidget(field, 1);
    row->addWidget(browse);
    return line;
}

void ImportTargetStep::proposeFor(const QString &tablePath)
{
    if (!m_new->text().isEmpty())
        return;
    const QFileInfo table(tablePath);
    const bool isBeside = QFileInfo(table.absolutePath()).isWritable();
    m_new->setText(
        freeFile(isBeside ? table.absoluteDir() : QDir(settings::lastFolder()), table.completeBaseName()));
}

bool ImportTargetStep::isToBeConfirmed() const
{
    return isNew() && path() != m_replaceable && QFileInfo::exists(path());
}

bool ImportTargetStep::isNew() const
{
    return m_intoNew->isChecked();
}

bool ImportTargetStep::isOpen() const
{
    return m_intoOpen->isChecked();
}

QString ImportTargetStep::path() const
{
    if (m_intoOpen->isChecked())
        return m_open;
    return (isNew() ? m_new : m_other)->text().trimmed();
}

void ImportTargetStep::browseNew()
{
    const QString name = QFileInfo(m_new->text()).completeBaseName();
    const QString path = askForTarget(this, tr("New dataset"), name, tr("Datasets (*.sqlite)"));
    if (path.isEmpty())
        return;
    m_replaceable = path; // the question for it has asked
    m_new->setText(path);
    m_intoNew->setChecked(true);
}

void ImportTargetStep::browseOther()
{
    const QString path = askForDataset(this);
    if (path.isEmpty())
        return;
    m_other->setText(path);
    m_intoOther->setChecked(true);
}

/// Called while the choices are being made, too.
void ImportTargetStep::follow()
{
    if (!m_intoOther)
        return;
    const bool replaces = isNew() && QFileInfo::exists(path());
    m_note->setText(replaces ? tr("%1 is there already, and will be replaced.").arg(path())
                    : isNew()
                        ? tr("The file appears when the import is complete.")
                        : tr("All figures go into it, or none. Importing a file of this name again updates "
                             "what it brought before."));
    Q_EMIT changed();
}

} // namespace plumbline
