import type { MetadataRoute } from 'next';
import { withBase } from '@/lib/base-path';
import { siteUrl } from './metadata';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: new URL(withBase('/sitemap.xml'), siteUrl).href };
}
