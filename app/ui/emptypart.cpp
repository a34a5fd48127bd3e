// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptypart.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace plumbline {

QWidget *emptyPart(QLabel *sentence, QPushButton *button)
{
    sentence->setAlignment(Qt::AlignCenter);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->addStretch();
    layout->addWidget(sentence);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch();
    return part;
}

} // namespace plumbline
