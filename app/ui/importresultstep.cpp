// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importresultstep.h"

#include "facts/figuretext.h"
#include "model/importwords.h"
#include "ui/dialogs.h"
#include "ui/labels.h"
#include "ui/rowtable.h"
#include "ui/stylesheet.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace plumbline {

namespace {

constexpr int BarParts = 1000;

} // namespace

ImportResultStep::ImportResultStep(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, "title", this))
    , m_text(plainLabel({}, "value", this))
    , m_names(plainLabel({}, "soft", this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel the &import"), this))
    , m_problemTitle(captionLabel({}, "name", this))
    , m_problems(new QTableView(this))
    , m_save(new QPushButton(tr("Save the &list…"), this))
    , m_show(new QPushButton(tr("Show on the c&hart"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_show, m_save, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_bar, m_text, m_names})
        column->addWidget(part);
    column->addLayout(buttons);
    column->addWidget(m_problemTitle);
    column->addWidget(m_problems, 1);
    column->addStretch();
    setUpTable();
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the import is"));
    connect(m_cancel, &QPushButton::clicked, this, &ImportResultStep::cancelWanted);
    m_show->setObjectName(QStringLiteral("showImported"));
    connect(m_show, &QPushButton::clicked, this, &ImportResultStep::showWanted);
    connect(m_save, &QPushButton::clicked, this, &ImportResultStep::save);
    setRunning(false);
}

void ImportResultStep::setUpTable()
{
    m_problems->setModel(&m_model);
    setUpRowTable(*m_problems);
    m_problems->setSortingEnabled(false);
    m_problems->setAlternatingRowColors(true);
    m_problems->setAccessibleName(tr("Rows and values that were not imported"));
    m_problems->horizontalHeader()->setStretchLastSection(true);
}

void ImportResultStep::setRunning(bool isRunning)
{
    m_bar->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_cancel->setEnabled(isRunning);
    for (QWidget *part : std::initializer_list<QWidget *>{m_problemTitle, m_problems, m_save, m_show})
        part->hide();
    m_names->hide();
}

void ImportResultStep::start(const QString &file, const QString &dataset)
{
    m_file = file;
    m_title->setText(
        tr("Importing %1 into %2").arg(QFileInfo(file).fileName(), QFileInfo(dataset).fileName()));
    m_text->setText(tr("Starting…"));
    m_bar->setRange(0, 0);
    setRunning(true);
}

void ImportResultStep::showProgress(const ImportProgress &progress)
{
    m_bar->setRange(0, progress.share < 0 ? 0 : BarParts);
    if (progress.share >= 0)
        m_bar->setValue(static_cast<int>(progress.share * BarParts));
    m_text->setText(progressText(progress));
}

void ImportResultStep::showResult(const ImportResult &result)
{
    setRunning(false);
    m_title->setText(resultTitle(result, QFileInfo(m_file).fileName()));
    m_text->setText(resultLines(result).join(QLatin1Char('\n')));
    m_names->setText(newNames(result.counts).join(QLatin1Char('\n')));
    m_names->setVisible(!m_names->text().isEmpty());
    m_show->show();
    m_show->setFocus(Qt::OtherFocusReason);
    showProblems(result);
}

void ImportResultStep::showProblems(const ImportResult &result)
{
    m_model.setProblems(result.problems);
    m_problems->resizeColumnsToContents();
    const auto listed = static_cast<qint64>(result.problems.size());
    QString title = counted(result.problemCount, tr("%1 value or row was not imported"),
                            tr("%1 values or rows were not imported"));
    if (listed < result.problemCount)
        title += QStringLiteral(", ") + tr("the first %1 are listed").arg(countText(listed));
    m_problemTitle->setText(title);
    for (QWidget *part : std::initializer_list<QWidget *>{m_problemTitle, m_problems, m_save})
        part->setVisible(result.problemCount > 0);
}

void ImportResultStep::showEnd(const QString &sentence)
{
    setRunning(false);
    m_title->setText(tr("Nothing was imported"));
    m_text->setText(sentence);
}

QString ImportResultStep::text() const
{
    QStringList texts;
    for (const QLabel *label : {m_title, m_text, m_names, m_problemTitle}) {
        if (label->isVisibleTo(this))
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

void ImportResultStep::save()
{
    const QString name = tr("Problems of %1").arg(QFileInfo(m_file).completeBaseName());
    const QString path = askForTarget(this, tr("Save the list"), name, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const Outcome problem = saveProblems(m_model.problems(), path))
        Q_EMIT failed(*problem);
}

} // namespace plumbline
