// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "facts/figuretext.h"
#include "ui/exporter.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStyle>

namespace plumbline {

namespace {

constexpr int TellingMilliseconds = 6000;
constexpr int BarWidth = 120;
constexpr int BarSteps = 1000;

void setTone(QLabel *label, const char *tone)
{
    label->setProperty("tone", QString::fromLatin1(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QString countsText(const Dataset &dataset)
{
    const auto articles = static_cast<qint64>(dataset.tables().articles.size());
    const auto tables = static_cast<qint64>(dataset.tables().sources.size());
    QStringList counts = {
        counted(dataset.factCount(), StatusLine::tr("%1 fact"), StatusLine::tr("%1 facts")),
        counted(dataset.statementCount(), StatusLine::tr("%1 statement"), StatusLine::tr("%1 statements"))};
    if (articles > 0 || tables == 0)
        counts << counted(articles, StatusLine::tr("%1 article"), StatusLine::tr("%1 articles"));
    if (tables > 0)
        counts << counted(tables, StatusLine::tr("%1 table"), StatusLine::tr("%1 tables"));
    return counts.join(QStringLiteral(" · "));
}

QString anchorText(const AnchorCounts &counts)
{
    return StatusLine::tr("Passages: %1 exact, %2 moved, %3 lost, %4 not attached")
        .arg(countText(counts.exact), countText(counts.moved), countText(counts.lost),
             countText(counts.unattached));
}

} // namespace

StatusLine::StatusLine(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_open(new QWidget)
    , m_told(new ElidingLabel)
    , m_file(new ElidingLabel)
    , m_counts(new ElidingLabel)
    , m_articles(new ElidingLabel)
    , m_step(new ElidingLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Ca&ncel")))
    , m_shown(new ElidingLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::Medium, 0, Spacing::Medium, 0);
    layout->setSpacing(Spacing::Large);
    auto *open = new QHBoxLayout(m_open);
    open->setContentsMargins(0, 0, 0, 0);
    open->setSpacing(Spacing::Large);
    for (QLabel *label : {m_file, m_counts, m_articles})
        open->addWidget(label);
    layout->addWidget(m_open);
    layout->addWidget(m_told);
    m_told->hide();
    m_telling.setSingleShot(true);
    m_telling.setInterval(TellingMilliseconds);
    connect(&m_telling, &QTimer::timeout, this, &StatusLine::stopTelling);
    layout->addStretch();
    m_bar->setFixedWidth(BarWidth);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, BarSteps);
    for (QWidget *widget : {static_cast<QWidget *>(m_step), static_cast<QWidget *>(m_bar),
                            static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_shown)})
        layout->addWidget(widget);

    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancel);
    connect(workspace->state(), &ViewState::datasetChanged, this, &StatusLine::followDataset);
    connect(workspace->state(), &ViewState::knownChanged, this, &StatusLine::followDataset);
    connect(workspace->session(), &DatasetSession::pathChanged, this, &StatusLine::followDataset);
    connect(workspace->session(), &DatasetSession::stageChanged, this, &StatusLine::followStage);
    connect(workspace->session(), &DatasetSession::progress, this, &StatusLine::showProgress);
    connect(workspace->articles(), &ArticleLibrary::changed, this, &StatusLine::followArticles);
    connect(workspace->articles(), &ArticleLibrary::busyChanged, this, &StatusLine::followStage);
    connect(workspace->articles(), &ArticleLibrary::progress, this, [this](qint64 done, qint64 total) {
        showProgress(tr("Looking for article copies"), done, total);
    });
    followDataset();
    followStage();
}

void StatusLine::setExporter(Exporter *exporter)
{
    m_exporter = exporter;
    connect(exporter, &Exporter::busyChanged, this, &StatusLine::followStage);
    connect(exporter, &Exporter::progress, this,
            [this](qint64 done, qint64 total) { showProgress(tr("Exporting"), done, total); });
}

bool StatusLine::isExporting() const
{
    return m_exporter && m_exporter->isBusy();
}

QString StatusLine::text() const
{
    QStringList texts;
    for (const QLabel *label : {m_told, m_file, m_counts, m_articles, m_step, m_shown}) {
        if (!label->text().isEmpty())
            texts << label->text();
    }
    return texts.join(QStringLiteral(" | "));
}

void StatusLine::tell(const QString &text)
{
    m_told->setText(text);
    m_told->show();
    m_open->hide();
    m_telling.start();
}

void StatusLine::stopTelling()
{
    m_told->hide();
    m_told->clear();
    m_open->show();
}

void StatusLine::setShownFacts(int shown, int all, int events)
{
    const QString of = all == 1 ? tr("%1 of %2 fact shown") : tr("%1 of %2 facts shown");
    QString text = of.arg(countText(shown), countText(all));
    if (events > 0)
        text += QStringLiteral(" · ") + counted(events, tr("%1 event"), tr("%1 events"));
    m_shown->setText(m_workspace->state()->dataset() ? text : QString());
}

void StatusLine::showFactCounts(bool shows)
{
    m_shown->setVisible(shows);
}

void StatusLine::followDataset()
{
    const DatasetPtr &dataset = m_workspace->state()->dataset();
    m_file->setText(QFileInfo(m_workspace->session()->path()).fileName());
    m_file->setToolTip(plainToolTip(m_workspace->session()->path()));
    m_counts->setText(dataset ? countsText(*dataset) : QString());
    followArticles();
}

void StatusLine::followArticles()
{
    const DatasetPtr &dataset = m_workspace->state()->dataset();
    const ArticleCopies &copies = m_workspace->articles()->copies();
    if (!dataset || dataset->tables().articles.empty()) {
        m_articles->clear();
    } else if (copies.articleCount() == 0) {
        m_articles->setText(tr("0 of %1 article copies attached: passages from the digest")
                                .arg(dataset->tables().articles.size()));
        setTone(m_articles, "caution");
    } else {
        const AnchorCounts counts = copies.counts();
        m_articles->setText(anchorText(counts));
        setTone(m_articles, counts.lost + counts.unattached > 0 ? "caution" : "good");
    }
}

void StatusLine::followStage()
{
    const DatasetSession::Stage stage = m_workspace->session()->stage();
    const bool isReading = stage == DatasetSession::Stage::Reading;
    const bool isBusy = isReading || m_workspace->articles()->isBusy() || isExporting();
    m_bar->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_articles->setVisible(!isBusy);
    m_bar->setValue(0);
    m_step->setText(isReading                                  ? tr("Reading")
                    : isExporting()                            ? tr("Exporting")
                    : isBusy                                   ? tr("Looking for article copies")
                    : stage == DatasetSession::Stage::Checking ? tr("Checking the file")
                                                               : QString());
}

void StatusLine::showProgress(const QString &step, qint64 done, qint64 total)
{
    if (!m_bar->isVisibleTo(this))
        return;
    m_step->setText(step);
    m_bar->setValue(
        total > 0 ? static_cast<int>(BarSteps * static_cast<double>(done) / static_cast<double>(total)) : 0);
}

void StatusLine::cancel()
{
    if (m_workspace->session()->stage() == DatasetSession::Stage::Reading)
        m_workspace->session()->cancel();
    else if (isExporting())
        m_exporter->cancel();
    else
        m_workspace->articles()->cancel();
}

} // namespace plumbline
