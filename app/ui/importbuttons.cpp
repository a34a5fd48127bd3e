// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importbuttons.h"

#include "ui/stylesheet.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace plumbline {

ImportButtons::ImportButtons(QDialog *wizard)
    : QWidget(wizard)
    , m_load(new QPushButton(tr("Loa&d mapping…"), this))
    , m_save(new QPushButton(tr("Sa&ve mapping…"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_load, &QPushButton::clicked, this, &ImportButtons::loadWanted);
    connect(m_save, &QPushButton::clicked, this, &ImportButtons::saveWanted);
    connect(m_back, &QPushButton::clicked, this, &ImportButtons::backWanted);
    connect(m_next, &QPushButton::clicked, this, &ImportButtons::nextWanted);
    connect(m_close, &QPushButton::clicked, this, &ImportButtons::closeWanted);
}

void ImportButtons::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::Large, Spacing::Small, Spacing::Large, Spacing::Medium);
    row->setSpacing(Spacing::Small);
    row->addWidget(m_load);
    row->addWidget(m_save);
    row->addStretch();
    for (QPushButton *button : {m_back, m_next, m_close})
        row->addWidget(button);
    for (QPushButton *button : {m_load, m_save, m_back, m_close})
        button->setAutoDefault(false);
    m_next->setObjectName(QStringLiteral("importNext"));
    m_next->setDefault(true);
}

void ImportButtons::follow(ImportSteps::Step step, const ImportStage &stage)
{
    const bool isDone = step == ImportSteps::Result;
    const bool isLast = step == ImportSteps::Target;
    m_load->setVisible(!isDone);
    m_save->setVisible(!isDone);
    m_load->setEnabled(stage.hasDraft);
    m_save->setEnabled(stage.hasDraft);
    m_back->setVisible(!stage.isRunning);
    m_back->setEnabled(step != ImportSteps::Table);
    m_next->setVisible(!isDone);
    m_next->setText(isLast ? tr("&Import") : tr("Ne&xt"));
    m_next->setEnabled(isLast ? stage.isReady : stage.hasDraft);
    m_close->setText(stage.hasEnded ? tr("Close") : tr("Cancel"));
}

} // namespace plumbline
