// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/findings.h"

#include <QCoreApplication>

namespace plumbline {

QString groupTitle(Found::Kind kind)
{
    switch (kind) {
    case Found::Kind::Company:
        return QCoreApplication::translate("Findings", "Companies");
    case Found::Kind::Figure:
        return QCoreApplication::translate("Findings", "Figures");
    case Found::Kind::Passage:
        return QCoreApplication::translate("Findings", "Passages");
    }
    return {};
}

} // namespace plumbline
