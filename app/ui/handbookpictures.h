// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "facts/dataset.h"

#include <QImage>
#include <QString>
#include <QUrl>

namespace plumbline {

/// The pictures of the handbook. Charts are painted by the program when they are
/// shown, from the dataset that comes with it, so that they never differ from it:
///
/// `chart:growth`, `chart:levels?metric=revenue&unit=CNY`,
/// `chart:share?companies=alibaba-cloud,tencent-cloud`, `chart:levels?...&calendar=alibaba-cloud`
/// (whose fiscal years the axis has).
///
/// `chart:signs` has every sign of the legend. Others are files of the handbook,
/// `picture:filter`, in the language of the default locale where there is one. GUI thread.
class HandbookPictures
{
public:
    /// `dataset` is the path of the file that charts are made of.
    explicit HandbookPictures(QString dataset);

    /// `width` in logical pixels, `scale` those of the screen to one of them. A null
    /// image when the address names nothing.
    QImage picture(const QUrl &address, int width, qreal scale, Theme theme);

private:
    QImage chart(const QUrl &address, int width, qreal scale, Theme theme);
    QImage signs(int width, qreal scale, Theme theme);
    DatasetPtr dataset();

    QString m_path;
    DatasetPtr m_dataset;
};

} // namespace plumbline
