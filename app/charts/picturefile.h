// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"
#include "facts/error.h"

namespace plumbline {

enum class PictureFormat { Png, Svg, Pdf };

/// png, svg, pdf: on the command line and as the end of a file name.
QString code(PictureFormat format);
std::optional<PictureFormat> pictureFormatFromCode(QStringView code);

/// Writes a chart as a file, the whole file or nothing. `scale` is for PNG: pixels of
/// the image per logical pixel. SVG and PDF are vector pictures with text as text,
/// title and description; a PDF has one page of the chart's size. Each says in its metadata
/// which dataset it shows, what was chosen, when and by which program.
///
/// Any thread. Errors: those of writeFile(), and TooLarge for a PNG that no program
/// could open.
Outcome writePicture(const QString &path, const ChartPicture &picture, PictureFormat format, qreal scale);

} // namespace plumbline
