// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace plumbline {

/// A picture of resources/icons/NAME.svg: "open", "export-image", "find" ... Strokes take
/// the colour of ordinary text, paler when disabled, and follow the appearance by
/// themselves; sharp at every scale. A null icon where there is no such file.
QIcon icon(const QString &name);

} // namespace plumbline
